import { readFileSync } from 'node:fs';

/** What may stand as well: one wording or another; null: the paper does not say it. */
export type Wanted = readonly (string | null)[];

export interface GoldenItem {
  /** null: none is printed; "*": whichever. */
  readonly id: string | null;
  readonly title: Wanted;
  /** "…" stands for any words. */
  readonly points: readonly string[];
  readonly mayPoints: readonly string[];
}

export interface GoldenPart {
  readonly id: string | null;
  readonly title: Wanted;
  readonly items: readonly GoldenItem[];
}

export interface GoldenBody {
  readonly id: string | null;
  readonly name: string;
  /** Of all the places where the plan names it. */
  readonly duties: number;
  readonly need: 'must' | 'may';
}

export interface GoldenCitation {
  readonly kind: string;
  readonly number: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

export interface GoldenTarget {
  readonly text: string;
  readonly need: 'must' | 'may';
}

export interface GoldenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Wanted[])[];
}

export interface GoldenTask {
  readonly content: string;
  readonly leads: readonly string[];
  /** One way of cutting the cell, or another. */
  readonly supporting: readonly (readonly string[])[];
  readonly time: string | null;
  readonly product: string | null;
}

export interface GoldenHead {
  readonly kind: Wanted;
  readonly number: Wanted;
  readonly place: Wanted;
  readonly date: Wanted;
  readonly title: Wanted;
  readonly issuer: Wanted;
  readonly years: { readonly from: number; readonly to: number };
}

/** A stranger's plan as a careful clerk reads it in the paper. */
export interface Golden {
  readonly paper: string;
  readonly head: GoldenHead;
  /** "*": whichever. */
  readonly taskPart: string | null;
  readonly parts: readonly GoldenPart[];
  /** Sentences that lead into a list: they must stand somewhere, wherever the reader keeps them. */
  readonly leadIns: readonly string[];
  readonly bodies: readonly GoldenBody[];
  readonly citations: readonly GoldenCitation[];
  readonly recipients: readonly string[];
  /** On behalf of, for the role, role, name. */
  readonly signature: readonly Wanted[];
  readonly targets: readonly GoldenTarget[];
  readonly tables: readonly GoldenTable[];
  readonly tasks: readonly GoldenTask[];
}

type Line = readonly [key: string, cells: readonly string[]];

/** Reads a plan's `….expected.txt`: remarks, then lines "key: cell | cell", "//" between wordings that are as good. */
export function goldenOf(path: string): Golden {
  const text = readFileSync(path, 'utf8');
  const lines = text
    .slice(text.indexOf('\npaper: ') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map(lineOf);
  const all = (key: string) => lines.filter(([found]) => found === key).map(([, cells]) => cells);
  const one = (key: string): string => {
    const [[value] = []] = all(key);
    if (value === undefined) throw new Error(`${path}: no line "${key}"`);
    return value;
  };
  const [from = NaN, to = NaN] = one('years').split('-').map(Number);
  return {
    paper: one('paper'),
    head: {
      kind: wanted(one('kind')),
      number: wanted(one('number')),
      place: wanted(one('place')),
      date: wanted(one('date')),
      title: wanted(one('title')),
      issuer: wanted(one('issuer')),
      years: { from, to },
    },
    taskPart: orNull(one('taskPart')),
    parts: partsOf(lines),
    leadIns: all('lead-in').map(([sentence = '']) => sentence),
    bodies: [...all('body').map(bodyOf('must')), ...all('may body').map(bodyOf('may'))],
    citations: all('cite').map(([kind = '', number = '', date = '']) => ({
      kind,
      number: orNull(number),
      date: orNull(date),
    })),
    recipients: all('recipient').map(([name = '']) => name),
    signature: all('sign').flatMap((cells) => cells.map(wanted)),
    targets: [
      ...all('target').map(([target = '']) => ({ text: target, need: 'must' as const })),
      ...all('may target').map(([target = '']) => ({ text: target, need: 'may' as const })),
    ],
    tables: tablesOf(lines),
    tasks: all('task').map(taskOf),
  };
}

function lineOf(line: string): Line {
  const colon = line.indexOf(': ');
  if (colon < 0) throw new Error(`no key: ${line}`);
  const cells = line
    .slice(colon + 2)
    .split(' | ')
    .map((cell) => cell.trim());
  return [line.slice(0, colon), cells];
}

function orNull(cell: string): string | null {
  return cell === '–' ? null : cell;
}

function wanted(cell: string): Wanted {
  return cell.split(' // ').map(orNull);
}

function names(cell: string): readonly string[] {
  return cell === '–' ? [] : cell.split(' ; ');
}

function bodyOf(need: 'must' | 'may'): (cells: readonly string[]) => GoldenBody {
  return ([id = '', name = '', duties = '']) => ({ id: orNull(id), name, duties: Number(duties), need });
}

function taskOf([
  content = '',
  leads = '',
  supporting = '',
  time = '',
  product = '',
]: readonly string[]): GoldenTask {
  return {
    content,
    leads: names(leads),
    supporting: supporting.split(' // ').map(names),
    time: orNull(time),
    product: orNull(product),
  };
}

/** The lines from each one of the key on, up to the next of the same key. */
function blocksOf(lines: readonly Line[], key: string): readonly (readonly Line[])[] {
  const starts = lines.flatMap(([found], index) => (found === key ? [index] : []));
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

function partsOf(lines: readonly Line[]): readonly GoldenPart[] {
  return blocksOf(lines, 'part').map((block) => {
    const [, [id = '', title = ''] = []] = block[0] ?? [];
    return { id: orNull(id), title: wanted(title), items: blocksOf(block, 'item').map(itemOf) };
  });
}

function itemOf(block: readonly Line[]): GoldenItem {
  const [, [id = '', title = ''] = []] = block[0] ?? [];
  const texts = (key: string) => block.filter(([found]) => found === key).map(([, [text = '']]) => text);
  return {
    id: orNull(id),
    title: wanted(title),
    points: texts('point'),
    mayPoints: texts('may point'),
  };
}

function tablesOf(lines: readonly Line[]): readonly GoldenTable[] {
  return blocksOf(lines, 'table').map((block) => ({
    columns: block[0]?.[1] ?? [],
    rows: block.filter(([key]) => key === 'row').map(([, cells]) => cells.map(wanted)),
  }));
}
