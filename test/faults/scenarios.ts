import { done, failed, type Outcome } from '../../src/core/work/outcome';
import type { Edits, UndoStep } from '../../src/actions/undoSteps';
import { defaultAppendixSettings } from '../../src/core/plan/appendixSettings';
import type { Pane } from './world/pane';
import { planText, otherPlanText, sheets, today } from './workbook';
import { beginning, mending } from './beginningScenarios';
import { copySheet } from './hands';
import { listSource, taskSource, unitSource, type Scenario, type Step } from './scenario';
import { seen, step, straight, typing, type Look } from './steps';

/** Words that a person typed beside what the add-in wrote, long before anything goes wrong. */
const noteWords = 'ghi chu 4c1';

const planOf = (text: string) =>
  straight(async (pane) => {
    const read = await pane.readPlanText(text);
    return read.ok ? pane.savePlan({ today, plan: read.value }) : read;
  });
const plan = planOf(planText);
const appendix = seen(
  (pane) => pane.previewAppendix({ today }),
  (pane, accepted) => pane.generateAppendix({ today, accepted }),
);
const appendixWithPlan: Look = async (pane, steps) => {
  const read = await pane.readPlanText(planText);
  if (!read.ok) return read;
  const asked = { today, plan: read.value };
  return seen(
    (reading) => reading.previewAppendix(asked),
    (writing, accepted) => writing.generateAppendix({ ...asked, accepted }),
  )(pane, steps);
};
const summaries = (figures: 'values' | 'formulas') =>
  seen(
    (pane) => pane.previewSummaries({ today, figures }),
    (pane, accepted) => pane.fillSummaries({ today, figures, accepted }),
  );
const officeTables: Look = async (pane) => {
  const accepted = await pane.previewOfficeTables({ today });
  if (!accepted.ok) return accepted;
  return done((writing) => writing.fillOfficeTables({ today, accepted: accepted.value }));
};
const fixes: Look = async (pane) => {
  const check = await pane.checkNominees({ today });
  return check.ok ? done((writing) => writing.fixFindings(check.value.fixes, 'mayGo')) : check;
};
const nominations = seen(
  (pane) => pane.previewNominationList({ today }),
  (pane, accepted) => pane.makeNominationList({ today, accepted }),
);
const joined = (names: readonly string[]) =>
  seen(
    (pane) => pane.previewJoin({ today, files: [], sheets: names }),
    (pane, accepted) => pane.joinLists({ today, files: [], sheets: names, accepted }),
  );
const unitFindings = seen(
  (pane) => pane.previewUnitFindings({ today }),
  (pane, accepted) => pane.writeUnitFindings({ today, accepted }),
);
const slip = seen(
  (pane) => pane.previewCheckSlip({ today }),
  (pane, accepted) => pane.writeCheckSlip({ today, accepted }),
);
const provinceShare = straight((pane) => pane.setProvinceShare({ today, share: '15', reason: 'QD 12' }));
const lawSettings = straight((pane) => pane.writeLawSettings({ today }));
const nextYear = seen(
  (pane) => pane.previewNextYear({ today }),
  (pane, accepted) => pane.startNextYear({ today, accepted }),
);
const reason = straight((pane) => pane.ignoreFinding({ key: 'TL-05', reason: 'khong can', today }));

const appendixName = 'Phụ lục nhiệm vụ cụ thể';
const taskText = typing(sheets.tasks, 'C3', 'Kiem tra lai nhom ho thu hai');
const nomineeName = typing(sheets.list, 'B4', 'Le Thi Khac');

/** The papers, each made anew, and rewritten where people typed beside it and in what it is made from. */
const papers: readonly Scenario[] = [
  { name: 'savePlan, new', action: 'savePlan', before: [], look: plan, orElse: [], source: taskSource },
  {
    name: 'savePlan, rewritten',
    action: 'savePlan',
    before: [step(plan)],
    look: planOf(otherPlanText),
    orElse: [],
    source: taskSource,
  },
  {
    name: 'generateAppendix, new',
    action: 'generateAppendix',
    before: [step(plan)],
    look: appendix,
    orElse: [],
    source: taskSource,
  },
  {
    name: 'generateAppendix, rewritten',
    action: 'generateAppendix',
    before: [step(plan), step(appendix), typing(appendixName, 'G9', noteWords), taskText],
    look: appendix,
    orElse: [],
    source: taskSource,
  },
  {
    name: 'generateAppendix, with its plan',
    action: 'generateAppendix',
    before: [],
    look: appendixWithPlan,
    orElse: [],
    source: taskSource,
  },
  {
    name: 'fillSummaries, numbers',
    action: 'fillSummaries',
    before: [],
    look: summaries('values'),
    orElse: [],
    source: taskSource,
  },
  {
    name: 'fillSummaries, formulas over numbers',
    action: 'fillSummaries',
    before: [step(summaries('values'))],
    look: summaries('formulas'),
    orElse: [],
    source: taskSource,
  },
  {
    name: 'makeNominationList, new',
    action: 'makeNominationList',
    before: [],
    look: nominations,
    orElse: [],
    source: listSource,
  },
  {
    name: 'makeNominationList, rewritten',
    action: 'makeNominationList',
    before: [step(nominations), nomineeName],
    look: nominations,
    orElse: [],
    source: listSource,
  },
  {
    name: 'joinLists, new',
    action: 'joinLists',
    before: [],
    look: joined([sheets.unit]),
    orElse: [],
    source: unitSource,
  },
  {
    name: 'joinLists, another sheet',
    action: 'joinLists',
    before: [step(joined([sheets.unit]))],
    look: joined([sheets.list]),
    orElse: [],
    source: listSource,
  },
  {
    name: 'writeUnitFindings, new',
    action: 'writeUnitFindings',
    before: [],
    look: unitFindings,
    orElse: [],
    source: listSource,
  },
  {
    name: 'writeUnitFindings, rewritten',
    action: 'writeUnitFindings',
    before: [step(unitFindings), typing(sheets.list, 'E4', '')],
    look: unitFindings,
    orElse: [],
    source: listSource,
  },
  {
    name: 'writeCheckSlip, new',
    action: 'writeCheckSlip',
    before: [],
    look: slip,
    orElse: [],
    source: listSource,
  },
  {
    name: 'writeCheckSlip, rewritten',
    action: 'writeCheckSlip',
    before: [step(slip), step(reason)],
    look: slip,
    orElse: [],
    source: listSource,
  },
  {
    name: 'writeLawSettings, new',
    action: 'writeLawSettings',
    before: [],
    look: lawSettings,
    orElse: [],
    source: listSource,
  },
  {
    name: 'setProvinceShare, over typed settings',
    action: 'writeLawSettings',
    before: [step(lawSettings)],
    look: provinceShare,
    orElse: [],
    source: listSource,
  },
  {
    name: 'startNextYear, new',
    action: 'startNextYear',
    before: [],
    look: nextYear,
    orElse: [],
    source: taskSource,
  },
  {
    name: 'startNextYear, once more',
    action: 'startNextYear',
    before: [step(nextYear), nomineeName],
    look: nextYear,
    orElse: [],
    source: taskSource,
  },
];

/** Cells of people that are written after they agreed. */
const cells: readonly Scenario[] = [
  { name: 'fixFindings', action: 'fixFindings', before: [], look: fixes, orElse: [], source: listSource },
  {
    name: 'fillOfficeTables',
    action: 'fillOfficeTables',
    before: [],
    look: officeTables,
    orElse: [],
    source: taskSource,
  },
];

/** What is remembered in the workbook and stands on no sheet. */
const choices: readonly Scenario[] = [
  ['pointAtTaskSheet', (pane: Pane) => pane.pointAtTaskSheet(sheets.tasks)],
  [
    'confirmMapping',
    (pane: Pane) =>
      pane.confirmMapping({
        kind: 'tasks',
        sheet: sheets.tasks,
        headerKey: 'a header',
        fields: [{ column: 2, field: 'content' }],
      }),
  ],
  [
    'confirmMappings',
    (pane: Pane) =>
      pane.confirmMappings(
        [sheets.tasks, sheets.list].map((sheet) => ({
          kind: 'tasks',
          sheet,
          headerKey: `a header of ${sheet}`,
          fields: [{ column: 2, field: 'content' }],
        })),
      ),
  ],
  ['linkTasks', (pane: Pane) => pane.linkTasks([{ taskKey: 'a task', itemId: 'II.1' }])],
  [
    'setAppendix',
    (pane: Pane) =>
      pane.setAppendix({ ...defaultAppendixSettings, columns: ['content', 'lead'], groupName: 'title' }),
  ],
  ['chooseDuties', (pane: Pane) => pane.chooseDuties({ off: ['report'], own: [] })],
  ['answerStruckRows', (pane: Pane) => pane.answerStruckRows({ sheet: sheets.tasks, answer: 'leftOut' })],
  ['addBody', (pane: Pane) => pane.addBody('Ban Mau')],
  ['ignoreFinding', (pane: Pane) => pane.ignoreFinding({ key: 'DS-01', reason: 'da ro', today })],
  ['restoreFinding', (pane: Pane) => pane.restoreFinding('TL-05')],
  ['answerFinding', (pane: Pane) => pane.answerFinding({ kind: 'noPosition', name: 'Le Thi Mau' })],
  ['exemptFromQuota', (pane: Pane) => pane.exemptFromQuota({ unit: 'Tram', reason: 'rieng' })],
].map(([name, write]) => ({
  name: name as string,
  // several in one step are the same step to whoever takes it back
  action: name === 'confirmMappings' ? 'confirmMapping' : (name as string),
  before: [step(reason)],
  look: straight(write as (pane: Pane) => Promise<Outcome<unknown>>),
  orElse: [],
  source: listSource,
}));

const cleaning: Scenario = {
  name: 'cleanBeforeSending',
  action: 'cleanBeforeSending',
  before: [
    step(fixes),
    step(straight((pane) => pane.answerFinding({ kind: 'noPosition', name: 'Le Thi Mau' }))),
  ],
  look: straight((pane) => pane.cleanBeforeSending({ reasons: 'stay' })),
  orElse: [],
  source: listSource,
};

/** All that writes, without its undo. */
export const writingScenarios: readonly Scenario[] = [
  ...papers,
  ...beginning,
  ...cells,
  mending,
  ...choices,
  cleaning,
];

/** All that the question shows goes as well; or the answer of an undo that does not ask. */
async function answerOf(pane: Pane, step: UndoStep): Promise<Outcome<Edits>> {
  const asked = await pane.undo(step, 'ask');
  if (asked.ok) return failed({ reason: 'nothingToUndo' });
  return asked.problem.reason === 'editedSince' ? done({ takeBack: asked.problem.seen }) : asked;
}

/** Taking back the step that was the newest when the scenario began, as long as it is listed. */
const takeBackNewest =
  (choice: 'ask' | 'keep' | 'takeBack'): Look =>
  async (pane, [newest]) => {
    const steps = await pane.listUndo();
    if (!steps.ok) return steps;
    const listed = steps.value.find(({ id }) => id === newest?.id);
    if (listed === undefined) return failed({ reason: 'nothingToUndo' });
    const edits = choice === 'takeBack' ? await answerOf(pane, listed) : done(choice);
    return edits.ok ? done((writing) => writing.undo(listed, edits.value)) : edits;
  };

/** Taking back whatever was done last. */
export const undoNewest: Scenario = {
  name: 'undo of the newest step',
  action: 'undo of the newest step',
  before: [],
  look: takeBackNewest('keep'),
  orElse: [],
  source: taskSource,
};

/** Taking back what a scenario did. */
export function undoOf(scenario: Scenario): Scenario {
  return {
    name: `undo of ${scenario.name}`,
    action: `undo of ${scenario.action}`,
    before: [...scenario.before, step(scenario.look)],
    look: takeBackNewest('ask'),
    orElse: [],
    source: scenario.source,
  };
}

/** Taking back a step whose sheets or cells a person has edited since: all but what they typed, or all. */
function undoOfEdited(scenario: Scenario, edit: Step, edits: 'keep' | 'takeBack'): Scenario {
  return {
    name: `undo of ${scenario.name}, edited since, ${edits === 'keep' ? 'all but the edit' : 'the edit too'}`,
    action: `undo of ${scenario.action}`,
    before: [...scenario.before, step(scenario.look), edit],
    look: takeBackNewest(edits),
    orElse: [],
    source: scenario.source,
  };
}

/** What the pane offers where an earlier step stopped half-way. */
const settleStopped =
  (settle: (pane: Pane, id: string) => Promise<Outcome<unknown>>): Look =>
  async (pane) => {
    const stopped = await pane.findStopped();
    if (!stopped.ok) return stopped;
    const [first] = stopped.value;
    if (first === undefined) return failed({ reason: 'nothingToUndo' });
    return done((writing) => settle(writing, first.id));
  };

function stoppedOf(name: string, before: readonly Step[]): readonly Scenario[] {
  const finish = settleStopped((pane, id) => pane.finishStopped(id));
  const takeBack = settleStopped((pane, id) => pane.takeBackStopped(id, 'keep'));
  const leave = settleStopped((pane, id) => pane.leaveStopped(id));
  const all = { finishStopped: finish, takeBackStopped: takeBack, leaveStopped: leave };
  return Object.entries(all).map(([action, look]) => ({
    name: `${action}, ${name}`,
    action,
    before,
    look,
    orElse: [finish, takeBack].filter((other) => other !== look),
    source: listSource,
  }));
}

/** What the pane offers at its opening: a step that stopped half-way, sheets that bear one mark. */
export const openingScenarios: readonly Scenario[] = [
  ...stoppedOf('an appendix made', [step(plan), { kind: 'broken', look: appendix }]),
  ...stoppedOf('an appendix rewritten', [
    step(plan),
    step(appendix),
    taskText,
    { kind: 'broken', look: appendix },
  ]),
  ...stoppedOf('fixes', [{ kind: 'broken', look: fixes }]),
  ...stoppedOf('an undo', [step(lawSettings), { kind: 'broken', look: takeBackFirst() }]),
  {
    name: 'claimSheet',
    action: 'claimSheet',
    before: [step(plan), step(appendix), { kind: 'person', edit: () => copySheet(appendixName) }],
    look: straight((pane) => pane.claimSheet(appendixName)),
    orElse: [],
    source: taskSource,
  },
];

function takeBackFirst(): Look {
  return async (pane, steps) => takeBackNewest('ask')(pane, steps);
}

/** A scenario by its name. */
export function scenarioNamed(name: string): Scenario {
  const found = writingScenarios.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return found;
}

const editedAppendix = typing(appendixName, 'G9', noteWords);
const editedFix = typing(sheets.list, 'B3', noteWords);

/** Every undo; settings that are in no list of steps have none. */
export const undoScenarios: readonly Scenario[] = [
  ...[...papers, ...beginning, ...cells, mending, ...choices].map(undoOf),
  undoOfEdited(scenarioNamed('generateAppendix, new'), editedAppendix, 'keep'),
  undoOfEdited(scenarioNamed('generateAppendix, new'), editedAppendix, 'takeBack'),
  undoOfEdited(scenarioNamed('generateAppendix, rewritten'), editedAppendix, 'keep'),
  undoOfEdited(scenarioNamed('fixFindings'), editedFix, 'keep'),
  undoOfEdited(scenarioNamed('fixFindings'), editedFix, 'takeBack'),
];
