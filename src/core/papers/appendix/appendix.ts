import type { FullName } from '../../bodies/fullNames';
import type { Plan, PlanItem } from '../../plan/plan';
import type { AppendixColumn, AppendixSettings } from '../../plan/appendixSettings';
import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftStyle,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import type { Task } from '../../tasks/task';
import { mapWork, part, type Work } from '../../work/work';
import { setColumns, type ColumnSet } from './appendixColumns';
import { noteMark, writeRowKey } from './appendixKeys';
import type { AddedAfter, AddedRow, ExistingAppendix, ExistingTask } from './appendixSheet';
import type { AppendixWords } from './appendixWords';
import { groupLabel } from '../../plan/groupLabel';
import { landscapeHeight, landscapePage } from '../page/landscapePage';
import { notedPaper } from './notedPaper';
import { breakPages } from '../page/pageBreaks';
import { matchTasks, type TaskMatches } from './existingNotes';
import { sharedCells, type CellOf } from '../page/sharedCells';
import { setRows } from '../page/tallRows';
import { taskWords, writtenOut, type WrittenOut } from './taskWords';
import { groupTasks, type TaskGroup } from '../../tasks/taskGroups';

/** What the appendix is made from. */
export interface AppendixRequest {
  readonly plan: Plan;
  readonly tasks: readonly Task[];
  readonly settings: AppendixSettings;
  readonly say: AppendixWords;
  readonly fullName: FullName;
  /** Name of the sheet; absent: the usual one. */
  readonly sheetName?: string;
  /** The appendix that stands in the workbook, for the notes and rows that people typed. */
  readonly existing?: ExistingAppendix | null;
}

/** The appendix, not yet written. */
export interface AppendixReport {
  readonly draft: SheetDraft;
  readonly taskCount: number;
  /** Group rows: plan items that have tasks, and the group of other tasks. */
  readonly groupCount: number;
  /** Tasks in the group of other tasks. */
  readonly otherTasks: number;
  readonly itemsWithoutTasks: readonly PlanItem[];
  readonly pages: number;
  readonly writtenOut: WrittenOut;
  /** Contents that resemble two tasks of the last run equally: their typed notes were not taken over. */
  readonly doubtful: readonly string[];
  /** For each task of the last run that goes by another key now: its key then → its key now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Tasks of the last run that are no longer there. */
  readonly gone: readonly ExistingTask[];
}

/** Lower than Excel's 409 points, so that the first task still fits under the title on page 1. */
const highestTaskRow = 360;

/**
 * The appendix of concrete tasks as a draft: every task once, under its plan item or last under "other tasks",
 * numbered through. Words stand as people wrote them, but for names and days that the settings ask for in full; what is
 * not there stays blank.
 * Layout: NĐ 30/2020, annex I part III.1; group rows and columns by the habit of offices.
 */
export function* draftAppendix(asked: AppendixRequest): Work<AppendixReport> {
  const { plan, tasks, say } = asked;
  const set = yield* part(setColumns(asked.settings.columns, tasks), 0, 0.02);
  const settings = { ...asked.settings, columns: set.map(({ name }) => name) };
  const request = { ...asked, settings };
  const columns = draftColumns(set);
  const { groups, itemsWithoutTasks } = groupTasks(plan, tasks);
  const matches = yield* part(matchTasks(request.existing ?? null, groups), 0.02, 0.2);
  const header = headerBlock(settings.columns, say, columns);
  const cellOf = sharedCells(set.map(({ style }) => style));
  const body = yield* part(bodyRows({ ...request, groups, matches, columns, cellOf }), 0.2, 0.8);
  const title = titleBlock(request, columns);
  const broken = breakPages([...title.rows, ...header.rows, ...body], {
    height: landscapeHeight,
    repeated: header.rows.reduce((sum, row) => sum + row.height, 0),
  });
  yield 0.9;
  const bodyStart = title.rows.length + header.rows.length;
  return {
    draft: {
      kind: 'appendix',
      name: request.sheetName ?? say.sheetName,
      fontName: 'Times New Roman',
      columns,
      blocks: [title, header, ...blocksOf(broken.rows.slice(bodyStart))],
      page: landscapePage,
    },
    taskCount: tasks.length,
    groupCount: groups.length,
    otherTasks: groups.find(({ item }) => item === null)?.tasks.length ?? 0,
    itemsWithoutTasks,
    pages: broken.pages,
    writtenOut: yield* part(writtenOut(tasks, asked), 0.9, 1),
    doubtful: matches.doubtful,
    renamed: renamedTasks(matches),
    gone: matches.gone,
  };
}

function draftColumns(columns: readonly ColumnSet[]): readonly DraftColumn[] {
  return [
    ...columns.map(({ name, width }) => ({
      name,
      width,
      ...(name === 'note' ? { theirs: true } : {}),
    })),
    { name: 'key', width: 48, hidden: true },
  ];
}

function titleBlock(request: AppendixRequest, columns: readonly DraftColumn[]): DraftBlock {
  const { plan, settings, say } = request;
  const lines: readonly (readonly [string, DraftStyle])[] = [
    [say.heading, 'documentTitle'],
    [say.name(plan.document.title), 'documentName'],
    [say.note(notedPaper(plan, settings.form)), 'documentNote'],
  ];
  const rows = lines.flatMap(([text, style]) =>
    setRows([{ column: 0, value: textOrBlank(text), style, span: settings.columns.length }], columns, {
      keepWithNext: true,
    }),
  );
  return { kind: 'title', rows: [...rows, { cells: [], height: 9, keepWithNext: true }] };
}

function headerBlock(
  names: readonly AppendixColumn[],
  say: AppendixWords,
  columns: readonly DraftColumn[],
): DraftBlock {
  const cells = names.map((name, column): DraftCell => {
    return { column, value: textOrBlank(say.columns[name]), style: 'header' };
  });
  const key = writeRowKey({ kind: 'head', columns: names });
  return { kind: 'header', rows: setRows(cells, columns, { key, keepWithNext: true }) };
}

interface Body extends AppendixRequest {
  readonly groups: readonly TaskGroup[];
  readonly matches: TaskMatches;
  readonly columns: readonly DraftColumn[];
  readonly cellOf: CellOf;
}

function* bodyRows(body: Body): Work<readonly DraftRow[]> {
  const added = addedRowsByPlace(body);
  const rows: DraftRow[] = [...(added.get(placeKey({ kind: 'head' })) ?? [])];
  const all = body.groups.reduce((sum, group) => sum + group.tasks.length, 0);
  let set = 0;
  for (const group of body.groups) {
    const itemId = group.item?.id ?? null;
    rows.push(...groupRow(body, group), ...(added.get(placeKey({ kind: 'group', itemId })) ?? []));
    const first = set + 1;
    yield set / all;
    const rowsOf = (task: Task, index: number): readonly DraftRow[] => [
      ...taskRows(body, task, first + index),
      ...(added.get(placeKey({ kind: 'task', taskKey: task.key })) ?? []),
    ];
    set += group.tasks.length;
    const ofTasks = yield* part(mapWork(group.tasks, rowsOf), (first - 1) / all, set / all);
    for (const each of ofTasks) rows.push(...each);
  }
  return rows;
}

function groupRow(body: Body, group: TaskGroup): readonly DraftRow[] {
  const { plan, settings, say, columns } = body;
  const text =
    group.item === null ? say.otherTasks : groupLabel(plan, group.item, { name: settings.groupName });
  const cell: DraftCell = {
    column: 0,
    value: textOrBlank(text),
    style: 'groupRow',
    span: settings.columns.length,
  };
  const key = writeRowKey({ kind: 'group', itemId: group.item?.id ?? null });
  return setRows([cell], columns, { key, keepWithNext: true });
}

function taskRows(body: Body, task: Task, ordinal: number): readonly DraftRow[] {
  const existing = body.matches.existing.get(task.key);
  const { followUp, leader, source, assignedOn, budget } = task.further;
  const words = taskWords(task, body);
  const values: Readonly<Record<AppendixColumn, DraftValue>> = {
    ordinal: { type: 'number', number: ordinal, format: '0' },
    content: textOrBlank(task.content.text),
    lead: textOrBlank(words.lead),
    support: textOrBlank(words.support),
    time: textOrBlank(words.time),
    product: textOrBlank(task.product.text),
    followUp: followUp.value,
    leader: leader.value,
    source: source.value,
    assignedOn: assignedOn.value,
    budget: budget.value,
    note: existing?.typedNote ?? textOrBlank(words.note),
  };
  const cells = body.settings.columns.map((name, column) => body.cellOf(column, values[name]));
  return setRows(cells, body.columns, {
    key: writeRowKey({ kind: 'task', taskKey: task.key, noteMark: noteMark(words.note) }),
    continuationKey: writeRowKey({ kind: 'more', taskKey: task.key }),
    highest: highestTaskRow,
  });
}

function renamedTasks({ existing }: TaskMatches): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [now, { taskKey }] of existing) if (taskKey !== now) renamed.set(taskKey, now);
  return renamed;
}

function keysNow({ existing }: TaskMatches): ReadonlyMap<string, string> {
  return new Map([...existing].map(([now, old]) => [old.taskKey, now]));
}

/** Rows that people added, by the row of ours that they follow; where that is gone, by the nearest one above it. */
function addedRowsByPlace(body: Body): ReadonlyMap<string, readonly DraftRow[]> {
  const places = new Map<string, DraftRow[]>();
  if ((body.existing?.addedRows ?? []).length === 0) return places;
  const newKeys = keysNow(body.matches);
  const groupIds = new Set(body.groups.map((group) => group.item?.id ?? null));
  const survives = (after: AddedAfter): boolean =>
    after.kind === 'head' ||
    (after.kind === 'task' ? newKeys.has(after.taskKey) : groupIds.has(after.itemId));
  const anchors = survivingAnchors(body.existing ?? null, survives);
  for (const row of body.existing?.addedRows ?? []) {
    const anchor = anchors.get(placeKey(row.after)) ?? (survives(row.after) ? row.after : { kind: 'head' });
    const now: AddedAfter =
      anchor.kind === 'task' ? { kind: 'task', taskKey: newKeys.get(anchor.taskKey) ?? '' } : anchor;
    const rows = places.get(placeKey(now)) ?? [];
    rows.push(...addedRow(row, body));
    places.set(placeKey(now), rows);
  }
  return places;
}

/** For each row of ours that stood: itself, or the last one above it that is still there. */
function survivingAnchors(
  existing: ExistingAppendix | null,
  survives: (after: AddedAfter) => boolean,
): ReadonlyMap<string, AddedAfter> {
  const anchors = new Map<string, AddedAfter>();
  let last: AddedAfter = { kind: 'head' };
  const pass = (after: AddedAfter): void => {
    if (survives(after)) last = after;
    anchors.set(placeKey(after), last);
  };
  let itemId: string | null | undefined;
  for (const task of existing?.tasks ?? []) {
    if (task.itemId !== itemId) pass({ kind: 'group', itemId: task.itemId });
    itemId = task.itemId;
    pass({ kind: 'task', taskKey: task.taskKey });
  }
  return anchors;
}

function addedRow(added: AddedRow, body: Body): readonly DraftRow[] {
  const cells = body.settings.columns.map((name, column) =>
    body.cellOf(column, added.values[name] ?? { type: 'blank' }),
  );
  return setRows(cells, body.columns, { highest: highestTaskRow });
}

function placeKey(after: AddedAfter): string {
  if (after.kind === 'head') return 'head';
  return after.kind === 'task' ? `task ${after.taskKey}` : `group ${after.itemId ?? ''}`;
}

/** Rows in blocks again: group rows stand apart from the rows under them. */
function blocksOf(rows: readonly DraftRow[]): readonly DraftBlock[] {
  const blocks: { kind: 'group' | 'rows'; rows: DraftRow[] }[] = [];
  for (const row of rows) {
    const kind = row.cells[0]?.style === 'groupRow' ? 'group' : 'rows';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else blocks.push({ kind, rows: [row] });
  }
  return blocks;
}

function textOrBlank(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}
