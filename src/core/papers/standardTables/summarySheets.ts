import type { DecisionDay } from '../../rules/nomineeInputs';
import type { DraftValue, SheetDraft } from '../../sheets/sheetDraft';
import type { TieOut } from '../../counting/nomineeTables';
import { withoutTables, type LiveFigures } from '../../counting/live/liveFigures';
import type { MoneyLine, RewardMoney } from '../../counting/rewardMoney';
import { rowTotal, type CountTable } from '../../counting/summaryTable';
import type { IsoDate } from '../../time/isoDate';
import type { DossierReport } from '../../rules/nominees/tallies/dossierReport';
import { landscapeHeight, landscapePage } from '../page/landscapePage';
import { breakPages } from '../page/pageBreaks';
import type { CountedWord } from './countedWords';
import { liveCountTable, liveMoneyTable, liveTieOut, wordsOfSheet, wordsTable } from './liveTables';
import { withLiveFigures } from './liveOverlay';
import {
  countTable,
  countValue,
  headingBlock,
  heightOf,
  summaryColumns,
  tableBlocks,
  textValue,
  type SheetTable,
} from './summaryBlocks';
import { chartOfTable, chartsOnRows } from './summaryCharts';
import type { SummaryWords } from './summaryWords';
import type { SaidYears } from '../../plan/saidYears';

/** What both sheets need beside their figures. */
interface SheetSetting {
  readonly years: SaidYears;
  readonly today: IsoDate;
  readonly sheetName: string;
  readonly words: SummaryWords;
  /** Formulas in place of numbers, as far as there are; null: numbers. */
  readonly live: LiveFigures | null;
}

/** A table of the sheet, as a preview names it. */
export interface SummaryTableNote {
  readonly id: string;
  readonly title: string;
  /** Rows below its head, the total included. */
  readonly rows: number;
  /** True where its figures are formulas over the list. */
  readonly live: boolean;
  /** Why its figures are numbers although formulas were asked for; null: they are formulas, or were not asked for. */
  readonly why: string | null;
}

/** A sheet of tables, not yet written. */
export interface SummarySheet {
  readonly draft: SheetDraft;
  readonly tables: readonly SummaryTableNote[];
}

/** The sheet of task tables. */
export function taskSummary(tables: readonly CountTable[], setting: SheetSetting): SummarySheet {
  return shortEnough(setting, (within) => {
    const { live, words } = within;
    const sheetTables = tables.map((table) => liveCountTable(chartedTable(table, within), table, within));
    const counted = live === null ? [] : wordsOfSheet(live, { tables, words });
    return sheetOf(sheetTables, { setting: within, counted, about: 'tasks' });
  });
}

/** The sheet; where formulas came out longer than Excel takes, their tables are numbers. */
function shortEnough(setting: SheetSetting, make: (setting: SheetSetting) => LaidOutSheet): SummarySheet {
  const { draft, tables, tooLong } = make(setting);
  if (tooLong.length === 0 || setting.live === null) return { draft, tables };
  return shortEnough({ ...setting, live: withoutTables(setting.live, tooLong) }, make);
}

/** Figures of the sheet of nominations. */
export interface NomineeFigures {
  readonly tables: readonly CountTable[];
  readonly form: CountTable;
  readonly money: RewardMoney;
  readonly decisionDay: DecisionDay;
  readonly dossiers: DossierReport;
  readonly tieOut: TieOut;
}

/** The sheet of nomination tables, money, statistics rows and tie-out. */
export function nomineeSummary(figures: NomineeFigures, setting: SheetSetting): SummarySheet {
  return shortEnough(setting, (within) => {
    const { words, live } = within;
    const { tables, form, money } = figures;
    const sheetTables = [
      liveTieOut(tieOutTable(figures.tieOut, words), tables, within),
      { ...dossierTable(figures.dossiers, words), ...(live === null ? {} : { why: words.live.whyDossiers }) },
      ...tables.map((table) => liveCountTable(chartedTable(table, within), table, within)),
      liveMoneyTable(moneyTable(figures, words), money, within),
      liveCountTable(formTable(form, words), form, within, formFirstCount),
    ];
    const counted = live === null ? [] : wordsOfSheet(live, { tables: [...tables, form], words });
    return sheetOf(sheetTables, { setting: within, counted, about: 'nominees' });
  });
}

interface SheetParts {
  readonly setting: SheetSetting;
  /** Words that formulas ask for; empty where all is numbers. */
  readonly counted: readonly CountedWord[];
  readonly about: 'tasks' | 'nominees';
}

/** A sheet whose formulas may be longer than Excel takes; `tooLong`: the tables that have such. */
interface LaidOutSheet extends SummarySheet {
  readonly tooLong: readonly string[];
}

function sheetOf(shown: readonly SheetTable[], { setting, counted, about }: SheetParts): LaidOutSheet {
  const { years, today, sheetName, words } = setting;
  const isLive = shown.some(({ live }) => live !== undefined);
  const heading = headingBlock([
    [words.headings[about](years), 'documentTitle'],
    [isLive ? words.live.made(today) : words.made(today), 'documentNote'],
    [words.counting[about], 'remark'],
  ]);
  const tables = counted.length === 0 ? shown : [...shown, wordsTable(counted, words)];
  const firstRoom = landscapeHeight - heightOf(heading.rows);
  const blocks = [
    heading,
    ...tables.flatMap((table, index) => tableBlocks(table, index === 0 ? firstRoom : landscapeHeight)),
  ];
  const { rows } = breakPages(
    blocks.flatMap((block) => block.rows),
    { height: landscapeHeight, repeated: 0 },
  );
  const { rows: written, tooLong } = withLiveFigures(rows, { blocks, tables, counted });
  let next = 0;
  const draft: SheetDraft = {
    kind: 'summary',
    name: sheetName,
    fontName: 'Times New Roman',
    columns: summaryColumns,
    blocks: blocks.map((block) => {
      next += block.rows.length;
      return { ...block, rows: written.slice(next - block.rows.length, next) };
    }),
    page: { ...landscapePage, repeatHeader: false },
    charts: chartsOnRows(rows, shown, summaryColumns),
  };
  return {
    draft,
    tooLong,
    tables: shown.map(({ id, title, lines, live, why }) => ({
      id,
      title,
      rows: lines.length,
      live: live !== undefined,
      why: why ?? null,
    })),
  };
}

/** A count table, with a chart where it has one. */
function chartedTable(table: CountTable, setting: SheetSetting): SheetTable {
  const shown = countTable(table, setting.words);
  const chart = chartOfTable(table, setting);
  return chart === null ? shown : { ...shown, chart };
}

function tieOutTable(tieOut: TieOut, words: SummaryWords): SheetTable {
  const said = words.tieOut;
  const check = (sum: number, wanted: number): DraftValue =>
    textValue(sum === wanted ? said.holds : `${said.fails} ${Math.abs(sum - wanted)}`);
  const line = (key: 'total' | 'byKind' | 'byType' | 'individuals' | 'byClass', wanted: number) => ({
    key,
    values: [textValue(said[key]), countValue(tieOut[key]), check(tieOut[key], wanted)],
  });
  return {
    id: 'tieOut',
    title: words.titles.tieOut,
    heads: [words.rowHeads.tieOut, words.count, words.titles.tieOut],
    lines: [
      line('total', tieOut.total),
      line('byKind', tieOut.total),
      line('byType', tieOut.total),
      line('individuals', tieOut.individuals),
      line('byClass', tieOut.individuals),
    ],
  };
}

/** "Thành tiền" needs two columns: ten digits with their dots. */
const sumSpan = 2;

function moneyTable({ money, decisionDay }: NomineeFigures, words: SummaryWords): SheetTable {
  const said = words.money;
  const remarks = new Set(money.lines.flatMap(({ remark }) => (remark === null ? [] : [remark])));
  const paid = money.lines.reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'money',
    title: words.titles.money,
    heads: [words.rowHeads.money, said.kind, words.count, said.coefficient, said.base, said.each, said.sum],
    lastSpan: sumSpan,
    lines: [
      ...money.lines.map((line, index) => ({
        key: `${index + 1}`,
        values: moneyValues(line, money.baseSalary, words),
      })),
      {
        key: 'total',
        style: 'total' as const,
        values: [
          textValue(words.total),
          textValue(''),
          countValue(paid),
          ...[0, 1, 2].map(() => textValue('')),
          countValue(money.sum),
        ],
      },
    ],
    remarks: [
      said.day(decisionDay),
      ...[...remarks].map((remark) => said.remarks[remark]),
      ...money.lines.flatMap(({ awardName, notPaid }) =>
        notPaid === 0 ? [] : [said.notPaid(awardName, notPaid)],
      ),
      ...(money.untold === 0 ? [] : [said.untold(money.untold)]),
    ],
  };
}

function moneyValues(
  line: MoneyLine,
  baseSalary: number | null,
  { money: said }: SummaryWords,
): readonly DraftValue[] {
  const blank = textValue('');
  return [
    textValue(line.remark === null ? line.awardName : said.marked(line.awardName)),
    textValue(said.kinds[line.kind ?? 'untold']),
    countValue(line.count),
    line.coefficientHundredths === null
      ? blank
      : { type: 'number', number: line.coefficientHundredths / 100, format: '0.00#' },
    line.coefficientHundredths === null || baseSalary === null ? blank : countValue(baseSalary),
    line.each === null ? blank : countValue(line.each),
    line.each === null ? blank : countValue(line.sum),
  ];
}

function dossierTable(dossiers: DossierReport, words: SummaryWords): SheetTable {
  const { complete, open, notTold } = dossiers;
  const said = words.dossiers;
  const line = (key: keyof DossierReport, count: number) => ({
    key,
    values: [textValue(said[key]), countValue(count)],
  });
  return {
    id: 'dossiers',
    title: words.titles.dossiers,
    heads: [words.rowHeads.dossiers, words.count],
    lines: [
      line('complete', complete),
      line('open', open.length),
      line('notTold', notTold),
      {
        key: 'total',
        style: 'total' as const,
        values: [textValue(words.total), countValue(complete + open.length + notTold)],
      },
    ],
  };
}

/** The column of the form's first count. */
const formFirstCount = 4;

function formTable(form: CountTable, words: SummaryWords): SheetTable {
  const fixed = words.fixedRows.form0603 ?? {};
  return {
    id: 'form0603',
    title: words.titles.form0603,
    heads: [
      words.rowHeads.form0603,
      words.form.code,
      words.form.unit,
      words.total,
      ...form.columns.map((key) => words.columns[key] ?? key),
    ],
    lines: form.rows.map((row) => ({
      key: row.key,
      values: [
        textValue(fixed[row.key] ?? row.key),
        textValue(row.key),
        textValue(words.form.unitWords),
        countValue(rowTotal(row)),
        ...row.counts.map(countValue),
      ],
    })),
  };
}
