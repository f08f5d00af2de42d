import type { Outcome } from '../../../src/core/work/outcome';
import type { CellChange } from '../../../src/core/sheets/cellChange';
import type { IsoDate } from '../../../src/core/time/isoDate';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { realActions as pane } from '../../../src/taskpane/office/realActions';
import { benchPlan } from '../../bench/benchTasks';
import { planWithOwnTasks, planWithTargets } from '../papers/ownTaskPlan';
import { cellsToMark } from '../../../src/taskpane/findings/markedCells';
import { nothing, type Named } from './changed';

/** The workbook that is walked over. */
export interface Place {
  readonly today: IsoDate;
  /** Names of its sheets when it was opened. */
  readonly sheets: readonly string[];
}

/** What was named before the action, and whether the action did what it is for. */
export interface Walked {
  readonly named: Named;
  readonly isDone: boolean;
}

type Walk = (place: Place) => Promise<Walked>;
type ActionName = keyof typeof pane;

/** An action that shows or keeps something and changes no sheet. */
const quiet =
  (run: (place: Place) => Promise<Outcome<unknown>>): Walk =>
  async (place) => ({ named: nothing, isDone: (await run(place)).ok });

const unable: Walked = { named: nothing, isDone: false };

/** A paper as the pane makes it: looked at, and then written with the key and under the name that the card showed. */
function paper<Preview extends { readonly key: string }>(
  look: (place: Place) => Promise<Outcome<Preview>>,
  how: {
    readonly sheetsOf: (preview: Preview) => readonly string[];
    readonly write: (place: Place, preview: Preview) => Promise<Outcome<unknown>>;
  },
): Walk {
  return async (place) => {
    const preview = await look(place);
    if (!preview.ok) return unable;
    const named = { sheets: how.sheetsOf(preview.value), cells: [], marks: 'untouched' as const };
    return { named, isDone: (await how.write(place, preview.value)).ok };
  };
}

interface OnSheet {
  readonly sheet: string;
  readonly nameOnOffer: string | null;
}
const shown = ({ sheet, nameOnOffer }: OnSheet): string => nameOnOffer ?? sheet;
const placed = (preview: OnSheet) => (preview.nameOnOffer === null ? {} : { sheetName: preview.nameOnOffer });

const cellNames = (fixes: readonly CellChange[]) =>
  fixes.map(({ cell }) => `${cell.sheet}!${cellAddress(cell)}`);

const fixed = async (fixes: readonly CellChange[]): Promise<Walked> => {
  const done = await pane.fixFindings(
    fixes.map((fix) => ({ fix })),
    'mayGo',
  );
  return { named: { sheets: [], cells: cellNames(fixes), marks: 'untouched' }, isDone: done.ok };
};

const allWorstFirst = { scope: { kind: 'all' }, order: 'worstFirst' } as const;

const planOf = async () => {
  const read = await pane.readPlanText(benchPlan);
  if (!read.ok) throw new Error(read.problem.reason);
  return read.value;
};

const withTasks = async (today: IsoDate) => ({
  today,
  place: 'appendix' as const,
  plan: await planWithOwnTasks(),
});
const withTargets = async (today: IsoDate) => ({
  today,
  plan: await planWithTargets('Trên 90% hộ có bể nước'),
});

/** The sheets of the add-in's own in the newest step that is listed. */
async function newestStep() {
  const steps = await pane.listUndo();
  return steps.ok ? (steps.value[0] ?? null) : null;
}

/**
 * Every action of the pane as a person does it: what the card names is taken from the card. An action that is added to
 * the pane does not compile here before it is walked, or named with the test that walks it.
 */
export const walks: Readonly<Record<ActionName, Walk | { readonly walkedBy: string }>> = {
  openedLaw: async () => {
    await pane.openedLaw();
    return { named: nothing, isDone: true };
  },
  // before there is a plan: invented data are not mixed with one
  addSample: async ({ today }) => {
    const added = await pane.addSample({ today });
    return { named: { ...nothing, sheets: ['Kế hoạch', 'Nhiệm vụ mẫu', 'Đề nghị mẫu'] }, isDone: added.ok };
  },
  removeSample: async ({ today }) => {
    const office = await pane.viewOffice({ today });
    if (!office.ok) return unable;
    const sheets = office.value.sample.map(({ sheet }) => sheet);
    const removed = await pane.removeSample({ today, sheets, edits: 'ask' });
    return { named: { ...nothing, sheets }, isDone: removed.ok };
  },
  viewOffice: quiet(({ today }) => pane.viewOffice({ today })),
  viewNominees: quiet(({ today }) => pane.viewNominees({ today })),
  readPlanText: quiet(() => pane.readPlanText(benchPlan)),
  readPlanFile: quiet(() => pane.readPlanFile(planFile)),
  readPlanFileWith: quiet(() => pane.readPlanFileWith(planFile, 'convert')),
  readPlanTextWith: quiet(() => pane.readPlanTextWith(benchPlan, 'keep')),
  previewPlan: quiet(async ({ today }) => pane.previewPlan({ today, plan: await planOf() })),
  savePlan: paper(async ({ today }) => pane.previewPlan({ today, plan: await planOf() }), {
    sheetsOf: (preview) => [shown(preview)],
    write: async ({ today }, preview) =>
      pane.savePlan({
        today,
        plan: await planOf(),
        accepted: preview.key,
        planSide: preview.proposed,
        ...placed(preview),
      }),
  }),
  checkPlan: quiet(({ today }) => pane.checkPlan({ today })),
  chooseDuties: quiet(() => pane.chooseDuties({ off: [], own: [] })),
  answerStruckRows: quiet(({ sheets }) => pane.answerStruckRows({ sheet: sheets[0] ?? '', answer: 'kept' })),
  checkTasks: quiet(({ today }) => pane.checkTasks({ today })),
  checkNominees: quiet(({ today }) => pane.checkNominees({ today })),
  watchQuota: quiet(async ({ today }) => {
    const watch = await pane.watchQuota({ today, pauseMs: 0, onQuota: () => undefined });
    if (watch.ok) await watch.value.stop();
    return watch;
  }),
  pointAtTaskSheet: quiet(({ sheets }) => pane.pointAtTaskSheet(sheets[0] ?? '')),
  confirmMapping: quiet(async ({ today }) => {
    const office = await pane.viewOffice({ today });
    if (!office.ok) return office;
    const { taskTable } = office.value;
    return pane.confirmMapping({
      kind: 'tasks',
      sheet: taskTable?.sheet ?? 'none',
      headerKey: taskTable?.headerKey ?? 'none',
      fields: (taskTable?.columns ?? []).flatMap(({ column, field }) =>
        field === null ? [] : [{ column, field }],
      ),
    });
  }),
  confirmMappings: quiet(async ({ today }) => {
    const view = await pane.viewNominees({ today });
    if (!view.ok) return view;
    return pane.confirmMappings(
      view.value.lists.map(({ table }) => ({
        kind: 'nominees',
        sheet: table.sheet,
        headerKey: table.headerKey,
        fields: table.columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }])),
      })),
    );
  }),
  linkTasks: quiet(() => pane.linkTasks([{ taskKey: 'a task', itemId: 'II.1' }])),
  setAppendix: quiet(() => pane.setAppendix(defaultAppendixSettings)),
  addBody: quiet(() => pane.addBody('Ban Mẫu')),
  tieBody: quiet(() => pane.tieBody({ alias: 'BM', body: 'Ban Mẫu' })),
  dropBody: quiet(() => pane.dropBody('Ban Mẫu')),
  ignoreFinding: quiet(({ today }) => pane.ignoreFinding({ key: 'DS-01', reason: 'đã rõ', today })),
  restoreFinding: quiet(() => pane.restoreFinding('DS-01')),
  answerFinding: quiet(() => pane.answerFinding({ kind: 'noPosition', name: 'a nominee' })),
  exemptFromQuota: quiet(() => pane.exemptFromQuota({ unit: 'Trạm Y tế', reason: 'tính riêng' })),
  previewAppendix: quiet(({ today }) => pane.previewAppendix({ today })),
  generateAppendix: paper(({ today }) => pane.previewAppendix({ today }), {
    sheetsOf: (preview) => [shown(preview)],
    write: ({ today }, preview) =>
      pane.generateAppendix({ today, accepted: preview.key, ...placed(preview) }),
  }),
  previewCheckSlip: quiet(({ today }) => pane.previewCheckSlip({ today })),
  writeCheckSlip: paper(({ today }) => pane.previewCheckSlip({ today }), {
    sheetsOf: (preview) => [shown(preview)],
    write: ({ today }, preview) =>
      pane.writeCheckSlip({
        today,
        accepted: preview.key,
        ...(preview.nameOnOffer === null ? {} : { slipSheetName: preview.nameOnOffer }),
      }),
  }),
  writeLawSettings: async ({ today }) => {
    const written = await pane.writeLawSettings({ today });
    return { named: { sheets: ['Thiết lập TĐKT'], cells: [], marks: 'untouched' }, isDone: written.ok };
  },
  setProvinceShare: async ({ today }) => {
    const written = await pane.setProvinceShare({ today, share: '15', reason: 'QĐ 12' });
    return { named: { sheets: ['Thiết lập TĐKT'], cells: [], marks: 'untouched' }, isDone: written.ok };
  },
  fixFindings: async ({ today }) => {
    const check = await pane.checkNominees({ today });
    if (!check.ok || check.value.fixes.length === 0) return unable;
    return fixed(check.value.fixes.map(({ fix }) => fix));
  },
  lookAtChoices: quiet(({ today }) => pane.lookAtChoices({ today, of: 'tasks', after: null })),
  mendChoices: { walkedBy: 'test/actions/mendChoices.test.ts' },
  previewSummaries: quiet(({ today }) => pane.previewSummaries({ today })),
  fillSummaries: paper(({ today }) => pane.previewSummaries({ today }), {
    sheetsOf: ({ sheets }) => sheets.map(({ sheet }) => sheet),
    write: ({ today }, preview) => pane.fillSummaries({ today, accepted: preview.key }),
  }),
  previewOfficeTables: quiet(({ today }) => pane.previewOfficeTables({ today })),
  fillOfficeTables: async ({ today }) => {
    const preview = await pane.previewOfficeTables({ today });
    if (!preview.ok) return unable;
    const cells = preview.value.tables.flatMap(({ changes }) => cellNames(changes));
    if (cells.length === 0) return unable;
    const filled = await pane.fillOfficeTables({ today, accepted: preview.value });
    return { named: { sheets: [], cells, marks: 'untouched' }, isDone: filled.ok };
  },
  // marks are the one thing that is put on sheets of people without a fix: no cell and no look of theirs is another
  markFindings: async ({ today }) => {
    const check = await pane.checkNominees({ today });
    const { cells, count } = cellsToMark(check.ok ? check.value.findings : []);
    const marked = await pane.markFindings(cells);
    return { named: { sheets: [], cells: [], marks: 'shown' }, isDone: marked.ok && count > 0 };
  },
  findMarks: quiet(() => pane.findMarks()),
  unmark: async () => {
    const off = await pane.unmark();
    return { named: { sheets: [], cells: [], marks: 'shown' }, isDone: off.ok };
  },
  followOffice: quiet(async ({ today }) => {
    const checks = () => ({ tasks: { today }, nominees: { today }, plan: { today } });
    const nobody = () => undefined;
    const following = await pane.followOffice({ pauseMs: 0, checks, onFollowed: nobody, onLost: nobody });
    if (following.ok) {
      await pane.checkTasks({ today });
      following.value.lookAgain();
      await following.value.stop();
    }
    return following;
  }),
  watchEdits: quiet(async ({ sheets }) => {
    const watch = await pane.watchEdits({ sheets, pauseMs: 0, onEdited: () => undefined });
    if (watch.ok) await watch.value.stop();
    return watch;
  }),
  showSheet: quiet(({ sheets }) => pane.showSheet(sheets[0] ?? '')),
  goToCell: quiet(({ sheets }) => pane.goToCell({ sheet: sheets[0] ?? '', row: 3, column: 1 }, 'tell')),
  goToSheet: quiet(({ sheets }) => pane.goToSheet(sheets[0] ?? '', 'tell')),
  listUndo: quiet(() => pane.listUndo()),
  undo: async () => {
    const step = await newestStep();
    if (step === null) return unable;
    const undone = await pane.undo(step, 'ask');
    return { named: { sheets: step.sheets, cells: [], marks: 'untouched' }, isDone: undone.ok };
  },
  findStopped: quiet(() => pane.findStopped()),
  finishStopped: { walkedBy: 'test/faults' },
  takeBackStopped: { walkedBy: 'test/faults' },
  leaveStopped: { walkedBy: 'test/faults' },
  claimSheet: { walkedBy: 'test/faults' },
  previewNominationList: quiet(({ today }) => pane.previewNominationList({ today })),
  makeNominationList: paper(({ today }) => pane.previewNominationList({ today }), {
    sheetsOf: (preview) => [shown(preview)],
    write: ({ today }, preview) =>
      pane.makeNominationList({
        today,
        accepted: preview.key,
        ...(preview.nameOnOffer === null ? {} : { nominationSheetName: preview.nameOnOffer }),
      }),
  }),
  previewJoin: quiet(({ today, sheets }) => pane.previewJoin({ today, files: [], sheets })),
  joinLists: paper(({ today, sheets }) => pane.previewJoin({ today, files: [], sheets }), {
    sheetsOf: (preview) => [shown(preview)],
    write: ({ today, sheets }, preview) =>
      pane.joinLists({
        today,
        files: [],
        sheets,
        accepted: preview.key,
        ...(preview.nameOnOffer === null ? {} : { joinedSheetName: preview.nameOnOffer }),
      }),
  }),
  previewUnitFindings: quiet(({ today }) => pane.previewUnitFindings({ today })),
  writeUnitFindings: paper(({ today }) => pane.previewUnitFindings({ today }), {
    sheetsOf: (preview) => [shown(preview)],
    write: ({ today }, preview) =>
      pane.writeUnitFindings({
        today,
        accepted: preview.key,
        ...(preview.nameOnOffer === null ? {} : { findingsSheetName: preview.nameOnOffer }),
      }),
  }),
  previewFindingsList: quiet(({ today }) => pane.previewFindingsList({ today, ...allWorstFirst })),
  writeFindingsList: paper(({ today }) => pane.previewFindingsList({ today, ...allWorstFirst }), {
    sheetsOf: (preview) => [shown(preview)],
    write: ({ today }, preview) =>
      pane.writeFindingsList({
        today,
        ...allWorstFirst,
        accepted: preview.key,
        ...(preview.nameOnOffer === null ? {} : { listSheetName: preview.nameOnOffer }),
      }),
  }),
  previewNextYear: quiet(({ today }) => pane.previewNextYear({ today })),
  startNextYear: paper(({ today }) => pane.previewNextYear({ today }), {
    sheetsOf: (preview) => [shown(preview), ...(preview.history === null ? [] : [preview.history.sheet])],
    write: ({ today }, preview) => pane.startNextYear({ today, accepted: preview.key }),
  }),
  previewPlanTasks: quiet(async ({ today }) => pane.previewPlanTasks(await withTasks(today))),
  takePlanTasks: paper(async ({ today }) => pane.previewPlanTasks(await withTasks(today)), {
    sheetsOf: (preview) => [shown(preview)],
    write: async ({ today }, preview) =>
      pane.takePlanTasks({ ...(await withTasks(today)), accepted: preview.key }),
  }),
  previewTemplateBook: quiet(({ today }) => pane.previewTemplateBook({ today })),
  createTemplateBook: paper(({ today }) => pane.previewTemplateBook({ today }), {
    sheetsOf: ({ sheets }) => sheets.map(({ sheet }) => sheet),
    write: ({ today }, { sheets, key }) =>
      pane.createTemplateBook({ today, sheets: sheets.map(({ kind }) => kind), accepted: key }),
  }),
  comparePlanTasks: quiet(async ({ today }) => pane.comparePlanTasks(await withTasks(today))),
  previewTargets: quiet(async ({ today }) => pane.previewTargets(await withTargets(today))),
  writeTargets: paper(async ({ today }) => pane.previewTargets(await withTargets(today)), {
    sheetsOf: (preview) => [shown(preview)],
    write: async ({ today }, preview) =>
      pane.writeTargets({
        ...(await withTargets(today)),
        accepted: preview.key,
        ...(preview.nameOnOffer === null ? {} : { targetsSheetName: preview.nameOnOffer }),
      }),
  }),
  writeWordFile: quiet(({ today }) =>
    pane.writeWordFile({ today, papers: ['appendix'], withPersonal: false }),
  ),
  cleanBeforeSending: quiet(() => pane.cleanBeforeSending({ reasons: 'stay' })),
  describeMachine: async () => {
    await pane.describeMachine();
    return { named: nothing, isDone: true };
  },
  openProbe: { walkedBy: 'test/actions/probeExcel.test.ts' },
  probeAlone: { walkedBy: 'test/actions/probeExcel.test.ts' },
  probeReopened: { walkedBy: 'test/actions/probeExcel.test.ts' },
  probeByHand: { walkedBy: 'test/actions/probeExcel.test.ts' },
  endProbe: { walkedBy: 'test/actions/probeExcel.test.ts' },
};

const planFile = { name: 'plan.txt', bytes: new TextEncoder().encode(benchPlan) };
