import type { Plan, PlanTask } from '../../plan/plan';
import { saidYears, type SaidYears } from '../../plan/saidYears';
import { textOrBlank } from '../../sheets/draftValueOfCell';
import type { DraftCell, DraftColumn, DraftRow, DraftStyle, SheetDraft } from '../../sheets/sheetDraft';
import { foldText } from '../../text/folding';
import { rowsPerPause, type Work } from '../../work/work';
import { landscapePage } from '../page/landscapePage';
import { setRows } from '../page/tallRows';

/** Columns of a sheet on which tasks are followed. */
export type FollowedColumn =
  'ordinal' | 'content' | 'lead' | 'support' | 'time' | 'product' | 'status' | 'note';

/** The words of the sheet: always Vietnamese, handed in from src/strings. */
export interface PlanTasksWords {
  /** null: the plan names no year. */
  readonly sheetName: (year: number | null) => string;
  readonly heading: (years: SaidYears | null) => string;
  /** "Theo Kế hoạch số …"; "" where the plan says nothing of it. */
  readonly source: (paper: Pick<Plan['document'], 'kind' | 'number' | 'date' | 'issuer'>) => string;
  readonly columns: Readonly<Record<FollowedColumn, string>>;
  /** Group row of tasks without a group that stand below those of one. */
  readonly otherTasks: string;
}

/** What the sheet is made from. */
export interface PlanTasksAsked {
  readonly plan: Plan;
  readonly place: PlanTask['place'];
  readonly words: PlanTasksWords;
  readonly sheetName: string;
}

/** The sheet, not yet written. */
export interface PlanTasksReport {
  readonly draft: SheetDraft;
  readonly taskCount: number;
  readonly groupCount: number;
  /** Of the tasks, those beside which the plan names who leads, and when it is done. */
  readonly withLead: number;
  readonly withTime: number;
  /** Lines of the plan that were left out since they are targets. */
  readonly targets: number;
}

/** Widths in points, together `landscapeTableWidth`. */
const widths: readonly (readonly [FollowedColumn, number, DraftStyle])[] = [
  ['ordinal', 30, 'cellCentred'],
  ['content', 200, 'cellJustified'],
  ['lead', 90, 'cellText'],
  ['support', 90, 'cellText'],
  ['time', 75, 'cellText'],
  ['product', 77, 'cellText'],
  ['status', 60, 'cellText'],
  ['note', 60, 'cellText'],
];
// all of it is the clerk's from now on
const columns: readonly DraftColumn[] = widths.map(([name, width]) => ({ name, width, theirs: true }));

/** The tasks that tables of the plan file list, in one of its places. */
export function ownTasks({ tasks }: Plan, place: PlanTask['place']): readonly PlanTask[] {
  return tasks.filter((task) => task.place === place);
}

/**
 * The tasks that the plan file's own tables list as a sheet to follow them on, in the paper's order and words, with its
 * groups; state and note are blank. The sheet is read as the office's own from then on. Bit by bit; linear in tasks.
 */
export function* draftPlanTasks(asked: PlanTasksAsked): Work<PlanTasksReport> {
  const { plan, place, words } = asked;
  const tasks = ownTasks(plan, place);
  const rows: DraftRow[] = [];
  let group: string | null = null;
  let groupCount = 0;
  for (const [index, task] of tasks.entries()) {
    const named: string | null = task.group ?? (group === null ? null : words.otherTasks);
    if (named !== null && (group === null || foldText(named) !== foldText(group))) {
      rows.push(...wideRow(named, 'groupRow'));
      groupCount += 1;
    }
    group = named;
    rows.push(...setRows(cellsOf(task, index + 1), columns, { isWhole: true }));
    if (index % rowsPerPause === 0) yield index / tasks.length;
  }
  return {
    draft: draftOf(asked, rows),
    taskCount: tasks.length,
    groupCount,
    withLead: tasks.filter(({ leads }) => leads.length > 0).length,
    withTime: tasks.filter(({ time }) => time !== null).length,
    targets: 0,
  };
}

function cellsOf(task: PlanTask, ordinal: number): readonly DraftCell[] {
  const texts: Readonly<Record<Exclude<FollowedColumn, 'ordinal'>, string>> = {
    content: task.content,
    lead: task.leads.join(bodySeparator),
    support: task.supporting.join(bodySeparator),
    time: task.time ?? '',
    product: task.product ?? '',
    status: '',
    note: '',
  };
  return widths.map(([name, , style], column): DraftCell => {
    if (name !== 'ordinal') return { column, value: textOrBlank(texts[name]), style };
    return { column, value: { type: 'number', number: ordinal, format: '0' }, style };
  });
}

/** Cells are cut between bodies there, whatever their names. */
const bodySeparator = '; ';

/** The lines above tasks that were taken from the plan: what it is, and from which paper. */
export function planTaskTitles(
  plan: Plan,
  words: Pick<PlanTasksWords, 'heading' | 'source'>,
): readonly (readonly [text: string, style: DraftStyle])[] {
  const { document } = plan;
  const titles: readonly (readonly [string, DraftStyle])[] = [
    [words.heading(document.year === null ? null : saidYears(plan, document.year)), 'documentTitle'],
    [document.title ?? '', 'documentName'],
    [words.source(document), 'documentNote'],
  ];
  return titles.filter(([text]) => text !== '');
}

function draftOf({ plan, words, sheetName }: PlanTasksAsked, rows: readonly DraftRow[]): SheetDraft {
  const said = planTaskTitles(plan, words);
  const header = widths.map(([name], column): DraftCell => {
    return { column, value: textOrBlank(words.columns[name]), style: 'header' };
  });
  return {
    kind: 'planTasks',
    name: sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      {
        kind: 'title',
        rows: [...said.flatMap(([text, style]) => wideRow(text, style)), { cells: [], height: 9 }],
      },
      { kind: 'header', rows: setRows(header, columns, { isWhole: true }) },
      { kind: 'rows', rows },
    ],
    page: landscapePage,
  };
}

function wideRow(text: string, style: DraftStyle): readonly DraftRow[] {
  const cell: DraftCell = { column: 0, value: textOrBlank(text), style, span: columns.length };
  return setRows([cell], columns, { keepWithNext: true, isWhole: true });
}
