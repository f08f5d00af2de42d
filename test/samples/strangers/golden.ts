import { readFileSync } from 'node:fs';

/** A finding that a clerk wants said; several rules or addresses may be as good. */
export interface WantedFinding {
  /** "any": whichever rule says it. */
  readonly rules: readonly string[];
  /** "*": anywhere. */
  readonly addresses: readonly string[];
}

/** A table that must be read; rows counted from 1. */
export interface GoldenTable {
  readonly kind: 'tasks' | 'nominees' | 'history';
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly recordRows: readonly [number, number];
  readonly records: number;
  readonly groups: number;
  /** Column letter → the fields that are right for it. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly WantedFinding[];
  /** Findings that may come and need not. */
  readonly may: readonly WantedFinding[];
  /** Rules that say nothing but the wanted findings. */
  readonly quiet: readonly string[];
  /** Rule → the most findings that it may say. */
  readonly most: ReadonlyMap<string, number>;
}

/** A sheet that must not be read. */
export interface GoldenLeftOut {
  readonly kind: 'leftOut';
  readonly sheet: string;
  readonly why: string;
}

export interface Golden {
  readonly paper: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly blocks: readonly (GoldenTable | GoldenLeftOut)[];
}

type Lines = readonly (readonly string[])[];

/** Reads a stranger's `….expected.txt`: remarks, then blocks that begin with "sheet". */
export function goldenOf(path: string): Golden {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(({ length }) => length > 1);
  const starts = lines.flatMap(([word], index) => (word === 'sheet' ? [index] : []));
  const blocks = starts.map((start, index) => blockOf(lines.slice(start, starts[index + 1])));
  return { paper: fact(lines, 'paper'), today: fact(lines, 'today'), blocks };
}

function blockOf(lines: Lines): GoldenTable | GoldenLeftOut {
  const sheet = fact(lines, 'sheet');
  const kind = fact(lines, 'kind');
  if (kind === 'leftOut') return { kind, sheet, why: fact(lines, 'why') };
  if (kind !== 'tasks' && kind !== 'nominees' && kind !== 'history') throw new Error(`${sheet}: ${kind}`);
  return {
    kind,
    sheet,
    headerRows: rangeOf(fact(lines, 'headerRows')),
    recordRows: rangeOf(fact(lines, 'rows')),
    records: Number(fact(lines, 'records')),
    groups: Number(fact(lines, 'groups')),
    columns: columnsOf(fact(lines, 'columns')),
    findings: all(lines, 'finding').map(wantedFinding),
    may: all(lines, 'may').map(wantedFinding),
    quiet: all(lines, 'quiet').map(([rule = '']) => rule),
    most: new Map(all(lines, 'most').map(([rule = '', count = '']) => [rule, Number(count)])),
  };
}

function wantedFinding([rules = '', addresses = '']: readonly string[]): WantedFinding {
  return { rules: rules.split('|'), addresses: addresses.split('|') };
}

function all(lines: Lines, word: string): readonly (readonly string[])[] {
  return lines.filter(([first]) => first === word).map((line) => line.slice(1));
}

function fact(lines: Lines, word: string): string {
  const [value] = all(lines, word)[0] ?? [];
  if (value === undefined) throw new Error(`no line "${word}"`);
  return value;
}

function rangeOf(text: string): readonly [number, number] {
  const [first = NaN, last = NaN] = text.split('-').map(Number);
  return [first, last];
}

function columnsOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(' ').map((pair) => {
      const [fields = '', letter = ''] = pair.split('=');
      return [letter, fields.split('|')];
    }),
  );
}
