import type { EditionUsed } from '../../law/currentBook';
import type { LawNotice, LawOnDay } from '../../law/lawOnDay';
import type { SettableEntry } from '../../law/lawSettings';
import type { Instrument } from '../../law/instrument';
import type { Finding } from '../../rules/finding';
import type { DecisionDay } from '../../rules/nomineeInputs';
import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftPage,
  DraftRow,
  DraftStyle,
  SheetDraft,
} from '../../sheets/sheetDraft';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import type { CheckedRows } from './checkedRows';
import { rowsKey } from './checkSlipKeys';
import type { CheckSlipWords, SlipColumn, SlipFact, SlipSection } from './checkSlipWords';
import type { DossierReport } from '../../rules/nominees/tallies/dossierReport';
import { withoutPersonalNumbers } from '../page/personalNumbers';
import type { PromiseFigure } from '../../rules/nominees/tallies/promiseReport';
import type { VerdictReport } from '../../rules/nominees/tallies/verdicts';
import type { QuotaReport } from '../../rules/nominees/tallies/quotaReport';
import { breakPages } from '../page/pageBreaks';
import { resultsByRule } from './resultsByRule';
import { setRows } from '../page/tallRows';

/** What the slip says; every count comes from the check, nothing is counted anew. */
export interface CheckSlipRequest {
  readonly today: IsoDate;
  readonly year: number;
  readonly decisionDay: DecisionDay;
  /** The law on the day of decision, for the names of awards. */
  readonly law: LawOnDay;
  readonly edition: EditionUsed;
  /** What the list was judged by. */
  readonly laws: readonly Instrument[];
  readonly notices: readonly LawNotice[];
  readonly changed: readonly SettableEntry[];
  readonly nomineeCount: number;
  readonly listCount: number;
  /** Ids of the rules that ran. */
  readonly rules: readonly string[];
  readonly findings: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string; readonly on: string }[];
  readonly verdicts: VerdictReport;
  readonly quota: QuotaReport;
  /** Units outside of the quota, with the office's reasons. */
  readonly exempt: readonly { readonly unit: string; readonly reason: string }[];
  readonly promise: readonly PromiseFigure[];
  readonly dossiers: DossierReport;
  readonly checkedRows: readonly CheckedRows[];
  readonly words: CheckSlipWords;
  readonly sheetName?: string;
}

/** Columns with their widths in points: together a little narrower than an upright A4 sheet between its margins. */
const widths: readonly (readonly [SlipColumn, number])[] = [
  ['ordinal', 30],
  ['content', 206],
  ['result', 100],
  ['detail', 110],
];
const visible = widths.length;
const columns: readonly DraftColumn[] = [
  ...widths.map(([name, width]) => ({ name, width })),
  { name: 'key', width: 48, hidden: true },
];

/** Decree 30/2020, annex I part I: A4 upright, top and bottom 20–25, left 30–35, right 15–20 mm. */
const page: DraftPage = {
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToOnePageWide: true,
  repeatHeader: false,
  pageNumberOnTop: true,
};
const millimetre = 72 / 25.4;
const pageHeight = (297 - page.margins.top - page.margins.bottom) * millimetre;

/**
 * The check slip as a draft, ready to print: A4 upright, margins of NĐ 30/2020, annex I part I. Result by rule, law
 * book, settings that differ and ignored items with their reasons, fingerprints of the rows that were checked. No text
 * on it keeps a number of nine digits or more.
 */
export function checkSlipDraft(request: CheckSlipRequest): SheetDraft {
  const { words } = request;
  return {
    kind: 'checkSlip',
    name: request.sheetName ?? words.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: withPageBreaks(blocksOf(request)),
    page,
  };
}

function blocksOf(request: CheckSlipRequest): readonly DraftBlock[] {
  const { words } = request;
  return [
    titleBlock(request),
    { kind: 'rows', rows: factRows(request) },
    ...section(words, 'rows', rowsBlock(request)),
    ...section(words, 'verdicts', verdictRows(request)),
    ...section(words, 'results', resultRows(request)),
    ...section(words, 'ignored', ignoredRows(request)),
    ...section(words, 'settings', settingRows(request)),
    ...section(words, 'quota', quotaRows(request)),
    ...section(
      words,
      'promise',
      request.promise.flatMap((figure) => wide(words.promise(figure))),
    ),
    ...section(
      words,
      'notices',
      request.notices.flatMap(({ notice }) => wide(notice)),
    ),
    { kind: 'signature', rows: signatureRows(words) },
  ];
}

/** No group row and no header ends a page. */
function withPageBreaks(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const all = blocks.flatMap(({ rows }) => rows);
  const broken = breakPages(all, { height: pageHeight, repeated: 0 }).rows;
  let start = 0;
  return blocks.map((block) => {
    const rows = broken.slice(start, start + block.rows.length);
    start += block.rows.length;
    return { ...block, rows };
  });
}

function titleBlock({ words, year }: CheckSlipRequest): DraftBlock {
  return {
    kind: 'title',
    rows: [
      ...wide(words.heading, { style: 'documentTitle' }),
      ...wide(words.subtitle(year), { style: 'documentNote' }),
      { cells: [], height: 9, keepWithNext: true },
    ],
  };
}

function factRows(request: CheckSlipRequest): readonly DraftRow[] {
  const { words, dossiers, findings, rules } = request;
  const withFindings = new Set(findings.map(({ rule }) => rule)).size;
  const facts: readonly (readonly [SlipFact, string])[] = [
    ['checkedOn', formatVietnamese(request.today)],
    ['year', String(request.year)],
    ['decisionDay', words.decisionDay(request.decisionDay)],
    ['lawBook', words.bases(request.laws, request.edition)],
    ['nominees', words.nominees({ nominees: request.nomineeCount, lists: request.listCount })],
    ['rules', words.rules({ ran: rules.length, withFindings })],
    [
      'dossiers',
      words.dossiers({ complete: dossiers.complete, open: dossiers.open.length, notTold: dossiers.notTold }),
    ],
  ];
  return facts.flatMap(([fact, said]) =>
    setRows(
      [
        cell(0, words.facts[fact], { style: 'label', span: 2 }),
        cell(2, said, { style: 'cellText', span: 2 }),
      ],
      columns,
    ),
  );
}

/** One row for each list, with what tells later whether its rows have changed. */
function rowsBlock({ words, checkedRows }: CheckSlipRequest): readonly DraftRow[] {
  return checkedRows.flatMap((rows) => wide(words.rowsOf(rows), { key: rowsKey(rows) }));
}

/** The three answers, and below them why some nominees were not compared. */
function verdictRows({ words, verdicts }: CheckSlipRequest): readonly DraftRow[] {
  const rows = (['right', 'contradicted', 'notCompared'] as const).flatMap((kind, index) => {
    const { name, next } = words.verdict(kind, verdicts[kind]);
    return tableRow([String(index + 1), name, words.verdictCount(verdicts[kind]), next]);
  });
  const doubts = verdicts.doubts.flatMap((one) => wide(words.doubt(one)));
  return [...headerRow(words.columns.verdicts), ...rows, ...doubts];
}

function resultRows({ words, findings, ignored, rules }: CheckSlipRequest): readonly DraftRow[] {
  const results = resultsByRule(findings);
  // one of which something was set aside found something
  const speaking = new Set([...findings, ...ignored.map(({ finding }) => finding)].map(({ rule }) => rule));
  const silent = rules.filter((rule) => !speaking.has(rule)).map((rule) => words.ruleTitle(rule));
  const rows = results.flatMap(({ rule, counts, places, citations }, index) =>
    tableRow([
      String(index + 1),
      words.result(words.ruleTitle(rule), citations),
      words.counts(counts),
      places.map((place) => words.rowList(place)).join('\n'),
    ]),
  );
  const rest = silent.length === 0 ? [] : wide(words.nothingFound(silent));
  return rows.length === 0 ? rest : [...headerRow(words.columns.results), ...rows, ...rest];
}

function ignoredRows({ words, ignored }: CheckSlipRequest): readonly DraftRow[] {
  if (ignored.length === 0) return wide(words.noneIgnored);
  const rows = ignored.flatMap(({ finding, reason, on }, index) => {
    const where = resultsByRule([finding])[0]?.places.map((place) => words.rowList(place)) ?? [];
    return tableRow([
      String(index + 1),
      words.message(finding),
      reason,
      words.ignoredOn({ on, where: where.join('; ') }),
    ]);
  });
  return [...headerRow(words.columns.ignored), ...rows];
}

function settingRows({ words, changed, law }: CheckSlipRequest): readonly DraftRow[] {
  if (changed.length === 0) return wide(words.noneChanged);
  const awardName = (id: string): string => law.award(id)?.value.name ?? id;
  const rows = changed.flatMap(({ entry, spec, value }, index) => {
    const own = words.settingValue(spec, value);
    const book = words.settingValue(spec, entry.changedByOffice?.bookValue ?? null);
    const name = words.settingName(entry.key, awardName);
    const reason = entry.changedByOffice?.reason ?? '';
    return tableRow([String(index + 1), name, words.settingChange({ own, book }), reason]);
  });
  return [...headerRow(words.columns.settings), ...rows];
}

function quotaRows({ words, quota, exempt }: CheckSlipRequest): readonly DraftRow[] {
  if (quota.whole === null) return [];
  const percent = quota.share?.value ?? null;
  const reason = percent === null ? null : (quota.share?.changedByOffice?.reason ?? null);
  return [
    ...wide(words.quota(quota.whole, percent)),
    ...(reason === null ? [] : wide(words.quotaSource(reason))),
    ...exempt.flatMap((one) => wide(words.quotaExempt(one))),
  ];
}

function section(words: CheckSlipWords, name: SlipSection, rows: readonly DraftRow[]): readonly DraftBlock[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'group', rows: wide(words.sections[name], { style: 'groupRow' }) },
    { kind: 'rows', rows },
  ];
}

function signatureRows(words: CheckSlipWords): readonly DraftRow[] {
  const signer = setRows([cell(2, words.signer, { style: 'signature', span: 2 })], columns, {
    keepWithNext: true,
  });
  return [{ cells: [], height: 12, keepWithNext: true }, ...signer, { cells: [], height: 60 }];
}

function headerRow(names: Readonly<Record<SlipColumn, string>>): readonly DraftRow[] {
  const cells = widths.map(([name], column) => cell(column, names[name], { style: 'header' }));
  return setRows(cells, columns, { keepWithNext: true });
}

function tableRow(texts: readonly [string, string, string, string]): readonly DraftRow[] {
  const cells = texts.map((text, column) =>
    cell(column, text, { style: column === 0 ? 'cellCentred' : 'cellText' }),
  );
  return setRows(cells, columns);
}

function wide(
  text: string,
  look: { readonly style?: DraftStyle; readonly key?: string } = {},
): readonly DraftRow[] {
  const style = look.style ?? 'cellText';
  return setRows([cell(0, text, { style, span: visible })], columns, {
    ...(style === 'cellText' ? {} : { keepWithNext: true }),
    ...(look.key === undefined ? {} : { key: look.key }),
  });
}

function cell(
  column: number,
  text: string,
  look: { readonly style: DraftStyle; readonly span?: number },
): DraftCell {
  const shown = withoutPersonalNumbers(text);
  return { column, value: shown === '' ? { type: 'blank' } : { type: 'text', text: shown }, ...look };
}
