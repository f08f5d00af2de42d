import type { Plan } from '../../plan/plan';
import { textOrBlank } from '../../sheets/draftValueOfCell';
import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import { setRows } from '../page/tallRows';
import { hintKey, writeFileLines, type LineMark } from './lineMarks';
import { lineCells, planSections, type LineCell, type PlanSection } from './planLines';
import type { PlanRowKind, PlanSheetColumn, PlanSheetWords } from './planSheetWords';

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

/** Columns from A on that a write of the plan sheet fills; what stands right of them is left alone. */
export const planSheetWidth = columns.length;

/** A row of the plan sheet's table, before it is set. */
export interface SheetLine {
  /** The word that says what the row is. */
  readonly kind: string;
  readonly cells: Readonly<Record<LineCell, DraftValue>>;
  readonly remark: DraftValue;
  /** What the hidden cell says; null: nothing, the row is people's own. */
  readonly key: string | null;
}

/** What a plan sheet says. */
export interface PlanSheetContent {
  readonly origin: Plan['origin'];
  readonly heading: string;
  /** Rows that people wrote above the table: values by column. */
  readonly above: readonly (readonly { readonly column: number; readonly value: DraftValue }[])[];
  readonly sections: Readonly<Record<PlanSection, readonly SheetLine[]>>;
  /** All lines that the file has, those that people took out too. */
  readonly fileLines: readonly LineMark[];
}

/**
 * The plan as a sheet on which people can correct everything: one row per fact, item and point, each with the word
 * that says what it is, so that rows may be added, moved and taken out. readPlanSheet reads it back.
 */
export function planSheetDraft(
  content: PlanSheetContent,
  options: { readonly words: PlanSheetWords; readonly sheetName: string },
): SheetDraft {
  const { words } = options;
  const filled = planSections.filter((section) => content.sections[section].length > 0);
  return {
    kind: 'plan',
    name: options.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      ...headBlocks(content, words),
      ...filled.flatMap((section): DraftBlock[] => [
        { kind: 'group', rows: sectionRow(words.sections[section]) },
        { kind: 'form', rows: content.sections[section].flatMap(sheetRow) },
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
  'target',
  'deadline',
  'ask',
  'legalBasis',
  'citation',
  'recipient',
  'ownTask',
  'taskGroup',
  'taskSupport',
  'taskProduct',
];

function headBlocks(content: PlanSheetContent, words: PlanSheetWords): readonly DraftBlock[] {
  const line = (text: string, style: 'documentName' | 'remark', key: string): readonly DraftRow[] =>
    setRows([{ column: 0, value: textOrBlank(text), style, span: visibleColumns }], columns, { key });
  const header = widths.map(([name], column): DraftCell => {
    return { column, value: textOrBlank(words.columns[name]), style: 'header' };
  });
  const above = content.above.flatMap((cells) =>
    setRows(
      cells.map(({ column, value }) => ({ column, value, style: 'remark' as const })),
      columns,
      { isWhole: true },
    ),
  );
  return [
    {
      kind: 'title',
      rows: [
        ...line(content.heading, 'documentName', `origin:${content.origin}`),
        ...line(words.hint, 'remark', hintKey(words.hint)),
        ...above,
      ],
    },
    {
      kind: 'header',
      rows: setRows(header, columns, { keepWithNext: true, key: writeFileLines(content.fileLines) }),
    },
  ];
}

function sectionRow(text: string): readonly DraftRow[] {
  return setRows(
    [{ column: 0, value: textOrBlank(text), style: 'groupRow', span: visibleColumns }],
    columns,
    { keepWithNext: true, key: 'section' },
  );
}

function sheetRow(line: SheetLine): readonly DraftRow[] {
  const cells: readonly DraftCell[] = [
    { column: 0, value: textOrBlank(line.kind), style: 'label' },
    ...lineCells.map((cell, at) => ({ column: at + 1, value: line.cells[cell], style: 'input' as const })),
    { column: visibleColumns - 1, value: line.remark, style: 'input' },
  ];
  // The text of a cell stays whole: here people correct it, and a taller row than Excel allows is not needed.
  return setRows(cells, columns, { isWhole: true, ...(line.key === null ? {} : { key: line.key }) });
}
