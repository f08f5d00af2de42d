import type { Severity } from '../../rules/finding';
import type { DraftCell, DraftColumn, DraftStyle, DraftValue, SheetDraft } from '../../sheets/sheetDraft';
import type { IsoDate } from '../../time/isoDate';
import { mapWork, part, type Work } from '../../work/work';
import { landscapePage } from '../page/landscapePage';
import { setRows } from '../page/tallRows';
import type { CheckedCommune, CommuneFigures } from './checkedCommune';
import { countByRule, type RuleOfAll } from './rulesOfAll';

/** Columns of the table of communes, from left to right. */
export type CommunesColumn =
  | 'ordinal'
  | 'commune'
  | 'file'
  | 'tasks'
  | 'nominees'
  | 'errors'
  | 'warnings'
  | 'quota'
  | 'overdue'
  | 'soon'
  | 'dossiersDue'
  | 'remark';

/** Columns of the table by rule. */
export type RulesColumn = 'ordinal' | 'rule' | 'title' | 'severity' | 'findings' | 'workbooks';

/** How many workbooks there are, and how many of them could not be checked. */
export interface WorkbookCounts {
  readonly all: number;
  readonly failed: number;
}

/** The words of both sheets: always Vietnamese, handed in from src/strings. */
export interface CommunesWords {
  readonly sheetNames: { readonly communes: string; readonly rules: string };
  readonly headings: { readonly communes: string; readonly rules: string };
  readonly columns: Readonly<Record<CommunesColumn, string>>;
  readonly ruleColumns: Readonly<Record<RulesColumn, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly checkedOn: (day: IsoDate, counts: WorkbookCounts) => string;
  /** What the columns of quota and days mean. */
  readonly note: string;
  readonly quota: (quota: NonNullable<CommuneFigures['quota']>) => string;
  /** That the day on which dossiers were due is past. */
  readonly duePast: string;
  readonly failed: (why: string) => string;
  readonly total: string;
  readonly none: string;
  readonly noFindings: string;
}

/** What the table is made of. */
export interface CommunesTable {
  /** In the order in which they stand on the sheet. */
  readonly communes: readonly CheckedCommune[];
  readonly today: IsoDate;
  readonly words: CommunesWords;
  /** A rule's title in words. */
  readonly titleOf: (rule: string) => string;
}

/** Points; 682 together. */
const widths: readonly (readonly [CommunesColumn, number])[] = [
  ['ordinal', 30],
  ['commune', 92],
  ['file', 104],
  ['tasks', 42],
  ['nominees', 42],
  ['errors', 32],
  ['warnings', 38],
  ['quota', 54],
  ['overdue', 44],
  ['soon', 44],
  ['dossiersDue', 60],
  ['remark', 100],
];
const columns: readonly DraftColumn[] = widths.map(([name, width]) => ({ name, width }));
const at = (wanted: CommunesColumn): number => widths.findIndex(([name]) => name === wanted);

const ruleWidths: readonly (readonly [RulesColumn, number])[] = [
  ['ordinal', 34],
  ['rule', 66],
  ['title', 376],
  ['severity', 70],
  ['findings', 68],
  ['workbooks', 68],
];
const ruleColumns: readonly DraftColumn[] = ruleWidths.map(([name, width]) => ({ name, width }));

/** Both sheets: a line for each workbook with the sum of all, and a line for each rule that found something. Bit by bit. */
export function* draftCommunes(table: CommunesTable): Work<readonly SheetDraft[]> {
  const communes = yield* part(communesSheet(table), 0, 0.8);
  const rules = yield* part(rulesSheet(table), 0.8, 1);
  return [communes, rules];
}

function* communesSheet({ communes, today, words }: CommunesTable): Work<SheetDraft> {
  const rows = yield* mapWork(communes, (one, index) => {
    const whole = rowOf(one, index, { today, words });
    return setRows(whole, columns);
  });
  const failed = communes.filter(({ kind }) => kind === 'failed').length;
  const said = [words.checkedOn(today, { all: communes.length, failed }), words.note];
  return {
    ...sheetOf('communes', words.sheetNames.communes, columns),
    blocks: [
      titleBlock(words.headings.communes, said, columns),
      headerBlock(
        widths.map(([name]) => words.columns[name]),
        columns,
      ),
      { kind: 'rows', rows: rows.length === 0 ? noneRow(words.none, columns) : rows.flat() },
      { kind: 'total', rows: setRows(totalRow(communes, words), columns) },
    ],
  };
}

interface Saying {
  readonly today: IsoDate;
  readonly words: CommunesWords;
}

function rowOf(one: CheckedCommune, index: number, saying: Saying): readonly DraftCell[] {
  const ordinal = numberCell(at('ordinal'), index + 1, 'cellCentred');
  const file = textCell(at('file'), one.file, 'cellText');
  if (one.kind === 'checked') return [ordinal, file, ...figureCells(one.figures, one.file, saying)];
  // each cell by itself: Excel does not sort rows of which one has merged cells
  return widths.map(([name], column) => {
    if (name === 'ordinal') return ordinal;
    if (name === 'commune') return textCell(column, nameOfFile(one.file), 'cellText');
    if (name === 'file') return file;
    return textCell(column, name === 'remark' ? saying.words.failed(one.why) : '', 'cellText');
  });
}

function figureCells(
  { commune, tasks, nominees, errors, warnings, quota, deadlines }: CommuneFigures,
  file: string,
  { today, words }: Saying,
): readonly DraftCell[] {
  const { overdue, soon, dossiersDue } = deadlines;
  const count = (name: CommunesColumn, value: number | null): DraftCell =>
    value === null ? textCell(at(name), '', 'cellNumber') : numberCell(at(name), value, 'cellNumber');
  const due: DraftValue = dossiersDue === null ? { type: 'blank' } : { type: 'date', date: dossiersDue };
  const isPast = dossiersDue !== null && dossiersDue < today;
  return [
    textCell(at('commune'), commune ?? nameOfFile(file), 'cellText'),
    count('tasks', tasks),
    count('nominees', nominees),
    count('errors', errors),
    count('warnings', warnings),
    textCell(at('quota'), quota === null ? '' : words.quota(quota), 'cellCentred'),
    count('overdue', tasks === null ? null : overdue),
    count('soon', tasks === null ? null : soon),
    { column: at('dossiersDue'), value: due, style: 'cellCentred' },
    textCell(at('remark'), isPast ? words.duePast : '', 'cellText'),
  ];
}

/** The last part of the path, without its ending. */
function nameOfFile(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
}

function totalRow(communes: readonly CheckedCommune[], words: CommunesWords): readonly DraftCell[] {
  const figures = communes.flatMap((one) => (one.kind === 'checked' ? [one.figures] : []));
  const sum = (name: CommunesColumn, of: (one: CommuneFigures) => number): DraftCell =>
    numberCell(
      at(name),
      figures.reduce((all, one) => all + of(one), 0),
      'totalNumber',
    );
  return [
    { ...textCell(0, words.total, 'total'), span: at('tasks') },
    sum('tasks', (one) => one.tasks ?? 0),
    sum('nominees', (one) => one.nominees ?? 0),
    sum('errors', (one) => one.errors),
    sum('warnings', (one) => one.warnings),
    textCell(at('quota'), '', 'total'),
    sum('overdue', (one) => one.deadlines.overdue),
    sum('soon', (one) => one.deadlines.soon),
    textCell(at('dossiersDue'), '', 'total'),
    textCell(at('remark'), '', 'total'),
  ];
}

function* rulesSheet({ communes, today, words, titleOf }: CommunesTable): Work<SheetDraft> {
  const failed = communes.filter(({ kind }) => kind === 'failed').length;
  const rows = yield* mapWork(countByRule(communes), (one, index) =>
    setRows(ruleRow(one, index, { words, titleOf }), ruleColumns),
  );
  const said = [words.checkedOn(today, { all: communes.length, failed })];
  return {
    ...sheetOf('communeRules', words.sheetNames.rules, ruleColumns),
    blocks: [
      titleBlock(words.headings.rules, said, ruleColumns),
      headerBlock(
        ruleWidths.map(([name]) => words.ruleColumns[name]),
        ruleColumns,
      ),
      { kind: 'rows', rows: rows.length === 0 ? noneRow(words.noFindings, ruleColumns) : rows.flat() },
    ],
  };
}

function ruleRow(
  { rule, severity, findings, workbooks }: RuleOfAll,
  index: number,
  { words, titleOf }: Pick<CommunesTable, 'words' | 'titleOf'>,
): readonly DraftCell[] {
  return [
    numberCell(0, index + 1, 'cellCentred'),
    textCell(1, rule, 'cellCentred'),
    textCell(2, titleOf(rule), 'cellText'),
    textCell(3, words.severities[severity], 'cellCentred'),
    numberCell(4, findings, 'cellNumber'),
    numberCell(5, workbooks, 'cellNumber'),
  ];
}

function sheetOf(
  kind: 'communes' | 'communeRules',
  name: string,
  ofSheet: readonly DraftColumn[],
): Omit<SheetDraft, 'blocks'> {
  return {
    kind,
    name,
    fontName: 'Times New Roman',
    columns: ofSheet,
    page: landscapePage,
    hasFilter: true,
  };
}

function titleBlock(
  heading: string,
  said: readonly string[],
  ofSheet: readonly DraftColumn[],
): SheetDraft['blocks'][number] {
  const line = (text: string, style: DraftStyle): DraftCell => ({
    ...textCell(0, text, style),
    span: ofSheet.length,
  });
  const lines = [line(heading, 'documentTitle'), ...said.map((text) => line(text, 'documentNote'))];
  const rows = lines.flatMap((one) => setRows([one], ofSheet, { keepWithNext: true }));
  return { kind: 'title', rows: [...rows, { cells: [], height: 9, keepWithNext: true }] };
}

function headerBlock(
  texts: readonly string[],
  ofSheet: readonly DraftColumn[],
): SheetDraft['blocks'][number] {
  const cells = texts.map((text, column) => textCell(column, text, 'header'));
  return { kind: 'header', rows: setRows(cells, ofSheet, { keepWithNext: true }) };
}

function noneRow(text: string, ofSheet: readonly DraftColumn[]): SheetDraft['blocks'][number]['rows'] {
  return setRows([{ ...textCell(0, text, 'cellText'), span: ofSheet.length }], ofSheet);
}

function textCell(column: number, text: string, style: DraftStyle): DraftCell {
  return { column, value: text === '' ? { type: 'blank' } : { type: 'text', text }, style };
}

function numberCell(column: number, number: number, style: DraftStyle): DraftCell {
  return { column, value: { type: 'number', number, format: '#,##0' }, style };
}
