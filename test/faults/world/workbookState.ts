import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Sheet, Workbook } from '../../../src/xlsx/sheet/model';
import { openWorkbook } from '../../../src/xlsx/sheet/openWorkbook';
import { relationshipsOf } from '../../../src/xlsx/zip/parts';
import type { XmlElement } from '../../../src/xlsx/zip/xmlTree';
import { validationsTold } from './validationsTold';

/** Keys under which the add-in keeps things in sheets and workbooks begin with this. */
const ownPrefix = 'emulationPlan.';
const markKey = `${ownPrefix}mark`;
const settingsKey = `${ownPrefix}settings`;

/** A cell: what it says and how it looks, each as text that can be compared. */
export interface CellState {
  readonly says: string;
  readonly looks: string;
}

/** A sheet of a saved workbook. */
export interface SheetState {
  readonly name: string;
  /** Kind of paper where the sheet bears a mark of the add-in; null: a person's. */
  readonly mark: string | null;
  /** The sheet's part as it lies in the file. */
  readonly xml: string;
  /** By "row,column" from 0; only cells that say or show something. */
  readonly cells: () => ReadonlyMap<string, CellState>;
  /** All that the API reads of it beside its cells and charts. */
  readonly frame: () => string;
  /** Its charts, each as text. */
  readonly charts: () => readonly string[];
}

/** A saved workbook, as a judge looks at it. */
export interface WorkbookState {
  readonly bytes: Uint8Array;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  /** What is stored of the office's choices, taken apart: path → value. */
  readonly settings: ReadonlyMap<string, string>;
  /** Names of the workbook, by what they stand for. */
  readonly names: string;
  /** Parts of the file that are no sheet's of ours and no list of parts, as they lie there. */
  readonly otherParts: () => ReadonlyMap<string, string>;
}

/** States by their bytes: most faults leave one of a few workbooks behind. */
const known = new Map<string, WorkbookState>();
const mostKnown = 200;

/** Looks at a saved workbook. */
export function stateOf(bytes: Uint8Array): WorkbookState {
  const key = createHash('sha1').update(bytes).digest('hex');
  const state = known.get(key) ?? lookAt(bytes);
  if (known.size >= mostKnown) known.clear();
  known.set(key, state);
  return state;
}

function lookAt(bytes: Uint8Array): WorkbookState {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(`what the host saved does not open: ${opened.reason}`);
  const { workbook } = opened;
  const files = unzipSync(bytes);
  const text = (part: string) => {
    const found = files[part];
    return found === undefined ? '' : strFromU8(found);
  };
  return {
    bytes,
    sheets: workbook.sheets.map((sheet) => sheetState(workbook, sheet, text(sheet.part ?? ''))),
    settings: flat(parsed(workbook.settings.get(settingsKey))),
    names: namesOf(workbook, null),
    otherParts: once(() => otherParts(workbook, files)),
  };
}

function sheetState(workbook: Workbook, sheet: Sheet, xml: string): SheetState {
  const looks = new Map<number, string>();
  const lookOf = (style: number) => {
    const known = looks.get(style) ?? JSON.stringify({ ...workbook.styles.look(style), quotePrefix: null });
    looks.set(style, known);
    return known;
  };
  const mark = sheet.customProperties.get(markKey);
  return {
    name: sheet.name,
    mark: mark === undefined ? null : kindOf(mark),
    xml,
    cells: once(() => cellsOf(sheet, lookOf)),
    // a sheet that was renamed is spoken of by its new name, and says the same
    frame: once(() => frameOf(sheet, lookOf) + namesOf(workbook, sheet.id).replaceAll(sheet.name, '·')),
    charts: once(() =>
      sheet.charts.map(({ name, alternative, anchor, tree }) =>
        JSON.stringify({ name, alternative, anchor, tree: withoutCaches(tree) }),
      ),
    ),
  };
}

/** A chart without the words that it remembers of its cells: these are the cells' own affair. */
function withoutCaches(tree: XmlElement): XmlElement {
  const isKept = (child: XmlElement['children'][number]) =>
    typeof child === 'string' || !/Cache$/.test(child.name);
  const children = tree.children
    .filter(isKept)
    .map((child) => (typeof child === 'string' ? child : withoutCaches(child)));
  return { ...tree, children };
}

/** The names that belong to a sheet, or to the whole workbook. */
function namesOf(workbook: Workbook, sheet: string | null): string {
  const names = workbook.names.filter((one) => one.sheet === sheet);
  return JSON.stringify(names.map(({ name, formula, hidden }) => [name, formula, hidden]).sort());
}

function kindOf(mark: string): string {
  const value = parsed(mark);
  return typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : 'unreadable';
}

function cellsOf(sheet: Sheet, lookOf: (style: number) => string): ReadonlyMap<string, CellState> {
  const plain = lookOf(0);
  const cells = new Map<string, CellState>();
  for (const [row, { cells: ofRow }] of sheet.rows) {
    for (const [column, { value, formula, style }] of ofRow ?? []) {
      const looks = lookOf(style);
      if (value === null && formula === null && looks === plain) continue;
      const says = formula === null ? JSON.stringify(value) : `=${formula}`;
      cells.set(`${row},${column}`, { says, looks });
    }
  }
  return cells;
}

function frameOf(sheet: Sheet, lookOf: (style: number) => string): string {
  const { page, merges, tables, validations, hyperlinks } = sheet;
  const rows = [...sheet.rows]
    // a row that was given the usual height looks like one that was given none
    .filter(([, { height, hidden }]) => (height !== null && height !== sheet.defaultHeight) || hidden)
    .map(([row, { height, hidden }]) => [row, height, hidden])
    .sort(([one], [other]) => Number(one) - Number(other));
  return JSON.stringify({
    rows,
    columns: widths(sheet, lookOf),
    merges: merges.map((area) => JSON.stringify(area)).sort(),
    page,
    hyperlinks,
    validations: validationsTold(validations),
    tables,
    breaks: [[...sheet.rowBreaks], [...sheet.columnBreaks]],
    view: [sheet.visibility, sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.frozen],
    protection: [sheet.protected, sheet.protection],
    filter: sheet.autoFilter,
    properties: [...sheet.customProperties].filter(([key]) => !key.startsWith(ownPrefix)),
  });
}

/** Widths column by column: spans may be cut differently and say the same. */
function widths(sheet: Sheet, lookOf: (style: number) => string): readonly string[] {
  return sheet.columns.flatMap(({ from, to, width, hidden, style }) => {
    if (width === null && !hidden && style === null) return [];
    const says = `${width ?? ''} ${hidden} ${style === null ? '' : lookOf(style)}`;
    return to - from > 64
      ? [`${from}-${to} ${says}`]
      : Array.from({ length: to - from + 1 }, (_, at) => `${from + at} ${says}`);
  });
}

const listsOfParts = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|xl\/webextensions\/)/;
const ofWorkbook = /^xl\/(_rels\/)?(workbook|styles|calcChain)\.xml/;

function otherParts(
  workbook: Workbook,
  files: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, string> {
  const ours = new Set<string>();
  for (const sheet of workbook.sheets.filter(({ customProperties }) => customProperties.has(markKey))) {
    if (sheet.part === null) continue;
    const reached = [sheet.part];
    for (const part of reached)
      for (const { target, external } of relationshipsOf(workbook.parts, part))
        if (!external && !reached.includes(target)) reached.push(target);
    for (const part of reached) {
      const slash = part.lastIndexOf('/');
      ours.add(part).add(`${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`);
    }
  }
  const parts = new Map<string, string>();
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/') || listsOfParts.test(name) || ofWorkbook.test(name) || ours.has(name)) continue;
    // sheets are compared as sheets
    if (/^xl\/worksheets\/[^/]*\.xml$/.test(name)) continue;
    parts.set(name, Buffer.from(bytes).toString('latin1'));
  }
  return parts;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A value taken apart: each leaf under its path; items of lists by what they say, since their order may change. */
function flat(value: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const visit = (path: string, one: unknown): void => {
    if (Array.isArray(one)) for (const item of one) leaves.set(`${path}[${JSON.stringify(item)}]`, 'there');
    else if (typeof one === 'object' && one !== null)
      for (const [name, inner] of Object.entries(one)) visit(`${path}.${name}`, inner);
    else leaves.set(path, JSON.stringify(one));
  };
  visit('', value);
  return leaves;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
