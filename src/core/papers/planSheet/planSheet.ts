import { parseIsoDate } from '../../time/isoDate';
import type { Citation, Plan } from '../../plan/plan';
import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import type { PlanRowKind, PlanSheetColumn, PlanSheetWords } from './planSheetWords';
import { setRows } from '../page/tallRows';

/** Columns in order with their widths in points: together a little narrower than an A4 sheet on its side. */
const widths: readonly (readonly [PlanSheetColumn, number])[] = [
  ['kind', 130],
  ['number', 92],
  ['content', 256],
  ['name', 96],
  ['date', 64],
  ['remark', 46],
];
const visibleColumns = widths.length;
const columns: readonly DraftColumn[] = [
  ...widths.map(([name, width]) => ({ name, width })),
  { name: 'key', width: 48, hidden: true },
];

/** One row of the plan sheet, before it is set. */
interface PlanRow {
  readonly kind: PlanRowKind;
  readonly number?: string | null;
  readonly content?: DraftValue | string | null;
  readonly name?: string | null;
  readonly date?: DraftValue;
  readonly key?: string;
}

/**
 * The plan as a sheet on which people can correct everything: one row per fact, item and point, each with the word
 * that says what it is, so that rows may be added, moved and taken out. readPlanSheet reads it back.
 */
export function planSheetDraft(
  plan: Plan,
  options: { readonly words: PlanSheetWords; readonly sheetName?: string },
): SheetDraft {
  const { words } = options;
  const sections: readonly (readonly [keyof PlanSheetWords['sections'], readonly PlanRow[]])[] = [
    ['document', documentRows(plan, words)],
    ['outline', outlineRows(plan)],
    ['bodies', bodyRows(plan)],
    ['citations', plan.citations.map(citationRow)],
    ['foot', footRows(plan)],
    ['doubts', doubtRows(plan, words)],
  ];
  const filled = sections.filter(([, rows]) => rows.length > 0);
  return {
    kind: 'plan',
    name: options.sheetName ?? words.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      ...headBlocks(plan, words),
      ...filled.flatMap(([section, rows]): DraftBlock[] => [
        { kind: 'group', rows: sectionRow(words.sections[section]) },
        { kind: 'form', rows: rows.flatMap((row) => sheetRow(row, words)) },
      ]),
    ],
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToOnePageWide: true,
      repeatHeader: true,
      pageNumberOnTop: true,
    },
    choices: [{ column: 0, values: addable.map((kind) => words.kinds[kind]) }],
  };
}

/** Kinds of rows of which people may add more; the others stand once. */
const addable: readonly PlanRowKind[] = [
  'part',
  'item',
  'point',
  'body',
  'duty',
  'legalBasis',
  'citation',
  'recipient',
];

function headBlocks(plan: Plan, words: PlanSheetWords): readonly DraftBlock[] {
  const line = (text: string, style: 'documentName' | 'remark', key?: string): readonly DraftRow[] =>
    setRows([{ column: 0, value: { type: 'text', text }, style, span: visibleColumns }], columns, {
      ...(key === undefined ? {} : { key }),
    });
  const header = widths.map(([name], column): DraftCell => {
    return { column, value: { type: 'text', text: words.columns[name] }, style: 'header' };
  });
  return [
    {
      kind: 'title',
      rows: [...line(words.heading, 'documentName', `origin:${plan.origin}`), ...line(words.hint, 'remark')],
    },
    { kind: 'header', rows: setRows(header, columns, { keepWithNext: true }) },
  ];
}

function sectionRow(text: string): readonly DraftRow[] {
  return setRows(
    [{ column: 0, value: { type: 'text', text }, style: 'groupRow', span: visibleColumns }],
    columns,
    {
      keepWithNext: true,
      key: 'section',
    },
  );
}

function sheetRow(row: PlanRow, words: PlanSheetWords): readonly DraftRow[] {
  const cells: readonly DraftCell[] = [
    { column: 0, value: textValue(words.kinds[row.kind]), style: 'label' },
    { column: 1, value: textValue(row.number ?? ''), style: 'input' },
    { column: 2, value: asValue(row.content ?? ''), style: 'input' },
    { column: 3, value: textValue(row.name ?? ''), style: 'input' },
    { column: 4, value: row.date ?? { type: 'blank' }, style: 'input' },
    { column: 5, value: { type: 'blank' }, style: 'input' },
  ];
  // The text of a cell stays whole: here people correct it, and a taller row than Excel allows is not needed.
  return setRows(cells, columns, { isWhole: true, ...(row.key === undefined ? {} : { key: row.key }) });
}

function documentRows(plan: Plan, words: PlanSheetWords): readonly PlanRow[] {
  const { document } = plan;
  const yesOrNo = (answer: boolean): string => (answer ? words.yes : words.no);
  return [
    { kind: 'documentKind', content: document.kind },
    { kind: 'title', content: document.title },
    {
      kind: 'year',
      content: document.year === null ? null : { type: 'number', number: document.year, format: '0' },
    },
    { kind: 'number', content: document.number },
    { kind: 'date', content: document.date === null ? null : { type: 'date', date: document.date } },
    { kind: 'place', content: document.place },
    { kind: 'issuer', content: document.issuer },
    { kind: 'numberAsPrinted', content: document.numberAsPrinted },
    { kind: 'dateAsPrinted', content: document.dateAsPrinted },
    { kind: 'mentionsAppendix', content: yesOrNo(document.mentionsAppendix) },
    { kind: 'endMark', content: yesOrNo(document.hasEndMark) },
    { kind: 'taskPart', number: plan.taskPartId },
  ];
}

function outlineRows(plan: Plan): readonly PlanRow[] {
  return plan.parts.flatMap((part): PlanRow[] => [
    { kind: 'part', number: part.id, content: part.title },
    ...part.items.flatMap((item): PlanRow[] => [
      { kind: 'item', number: item.id, content: item.title, name: item.shortName },
      ...item.points.map((content): PlanRow => ({ kind: 'point', content })),
    ]),
  ]);
}

function bodyRows(plan: Plan): readonly PlanRow[] {
  return plan.bodies.flatMap((body): PlanRow[] => [
    { kind: 'body', number: body.id, content: body.name },
    ...body.duties.map((content): PlanRow => ({ kind: 'duty', content })),
  ]);
}

function citationRow(citation: Citation): PlanRow {
  const date: DraftValue =
    citation.date !== null
      ? { type: 'date', date: citation.date }
      : citation.year === null
        ? { type: 'blank' }
        : { type: 'number', number: citation.year, format: '0' };
  return {
    kind: citation.isLegalBasis ? 'legalBasis' : 'citation',
    number: citation.number,
    content: citation.text,
    name: citation.kind,
    date,
  };
}

function footRows(plan: Plan): readonly PlanRow[] {
  const { signature } = plan;
  return [
    ...plan.recipients.map((content): PlanRow => ({ kind: 'recipient', content })),
    { kind: 'onBehalfOf', content: signature.onBehalfOf },
    { kind: 'forRole', content: signature.forRole },
    { kind: 'role', content: signature.role },
    { kind: 'signer', content: signature.name },
  ];
}

function doubtRows(plan: Plan, words: PlanSheetWords): readonly PlanRow[] {
  return plan.doubts.map((doubt) => ({
    kind: 'doubt',
    content: words.doubt(doubt),
    key: `doubt:${JSON.stringify(doubt)}`,
  }));
}

function asValue(content: DraftValue | string): DraftValue {
  return typeof content === 'string' ? textValue(content) : content;
}

function textValue(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}

/** The day of a text as the sheet shows it, dd/mm/yyyy; null for any other text. */
export function dayOfText(text: string): ReturnType<typeof parseIsoDate> {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
