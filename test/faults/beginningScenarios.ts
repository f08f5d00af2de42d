import { done } from '../../src/core/work/outcome';
import { listSource, taskSource, type Scenario, type Step } from './scenario';
import { seen, step, straight, type Look } from './steps';
import { planText, sheets, today } from './workbook';

/** The person has a drop-down on part of a column of theirs; the rows below were pasted over it. */
const partOfAList: Step = {
  kind: 'person',
  edit: () =>
    Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(sheets.tasks).getRange('D2:D3');
      dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Công an xã,Trạm Y tế,Hội Nông dân xã' },
      };
      await context.sync();
    }),
};
const mended: Look = async (pane) => {
  const broken = await pane.lookAtChoices({ today, of: 'tasks', after: null });
  return broken.ok ? done((writing) => writing.mendChoices(broken.value)) : broken;
};
const templates = seen(
  (pane) => pane.previewTemplateBook({ today }),
  (pane, accepted) => pane.createTemplateBook({ today, sheets: ['tasks', 'nominees', 'bodies'], accepted }),
);
const outlineTasks: Look = async (pane, steps) => {
  const read = await pane.readPlanText(planText);
  if (!read.ok) return read;
  const asked = { today, place: 'outline', plan: read.value } as const;
  return seen(
    (reading) => reading.previewPlanTasks(asked),
    (writing, accepted) => writing.takePlanTasks({ ...asked, accepted }),
  )(pane, steps);
};
const sample = straight((pane) => pane.addSample({ today }));
const sampleOut: Look = async (pane) => {
  const view = await pane.viewOffice({ today });
  if (!view.ok) return view;
  const names = view.value.sample.map(({ sheet }) => sheet);
  return done((writing) => writing.removeSample({ today, sheets: names, edits: 'ask' }));
};

/** Drop-downs of people, mended. */
export const mending: Scenario = {
  name: 'mendChoices',
  action: 'mendChoices',
  before: [partOfAList],
  look: mended,
  orElse: [],
  source: taskSource,
};

/** What an office begins with: blank sheets, tasks out of the plan's text, invented data in and out. */
export const beginning: readonly Scenario[] = [
  {
    name: 'createTemplateBook',
    action: 'createTemplateBook',
    before: [],
    look: templates,
    orElse: [],
    source: taskSource,
  },
  {
    name: 'takePlanTasks, from the text',
    action: 'takePlanTasks',
    before: [],
    look: outlineTasks,
    orElse: [],
    source: taskSource,
  },
  { name: 'addSample', action: 'addSample', before: [], look: sample, orElse: [], source: listSource },
  {
    name: 'removeSample',
    action: 'removeSample',
    before: [step(sample)],
    look: sampleOut,
    orElse: [],
    source: listSource,
  },
];
