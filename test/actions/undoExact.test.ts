import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  addBody,
  dropBody,
  tieBody,
  checkNominees,
  exemptFromQuota,
  fillOfficeTables,
  fillSummaries,
  fixFindings,
  generateAppendix,
  ignoreFinding,
  joinLists,
  linkTasks,
  listUndo,
  makeNominationList,
  parseIsoDate,
  pointAtTaskSheet,
  readPlanFile,
  savePlan,
  setAppendix,
  startNextYear,
  undo,
  writeCheckSlip,
  writeFindingsList,
  writeLawSettings,
  writeUnitFindings,
  type IsoDate,
  type Plan,
} from '../../src/actions';
import { createTemplateBook } from '../../src/actions/papers/templateBook';
import { takePlanTasks } from '../../src/actions/papers/planTasks';
import { writeTargets } from '../../src/actions/papers/targets';
import { planWithOwnTasks, planWithTargets } from './papers/ownTaskPlan';
import type { ExcelHost } from '../../src/excel-host/host';
import { defaultAppendixSettings } from '../../src/core/plan/appendixSettings';
import { nomineeSample } from '../fixtures/nomineeSample';
import { statusTable, withOfficeTables } from '../fixtures/officeTables';
import { sampleOffice } from '../fixtures/sampleOffices';
import { stateOf } from '../faults/world/workbookState';
import { reopen, startHost } from '../workbook/office';
import { valueOf } from './taskWorkbook';

/*
 * Whatever was done, all of it taken back leaves the workbook as it was: each cell with its looks, what is merged, sizes,
 * pages, names, charts, and what the add-in keeps of the office's choices. What cannot be given back stands in the guide.
 */
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

interface Scene {
  readonly file: () => Promise<Uint8Array>;
  readonly today: IsoDate;
  readonly plan: () => Promise<Plan>;
}

function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}

const office = sampleOffice('ward-2026');
const lists = nomineeSample('nominees-commune-2023');
const planPath = office.plans[0] ?? '';
const plan = async (): Promise<Plan> =>
  valueOf(await readPlanFile({ name: planPath, bytes: bytesOf(planPath) }));
const scenes: readonly Scene[] = [
  {
    file: () => withOfficeTables(bytesOf(office.workbook), { 'Biểu 01': statusTable }),
    today: dayOf(office.today),
    plan,
  },
  { file: () => Promise.resolve(bytesOf(lists.seeded)), today: dayOf(lists.today), plan },
];

type Step = (scene: Scene) => Promise<unknown>;

/** What a clerk may do; where a workbook offers no ground for it, nothing happens. */
const steps: Readonly<Record<string, Step>> = {
  savePlan: async ({ today, plan: read }) => savePlan({ today, plan: await read() }),
  generateAppendix: async ({ today, plan: read }) => generateAppendix({ today, plan: await read() }),
  appendixAgain: ({ today }) => generateAppendix({ today }),
  summaries: ({ today }) => fillSummaries({ today }),
  liveSummaries: ({ today }) => fillSummaries({ today, figures: 'formulas' }),
  ownTables: ({ today }) => fillOfficeTables({ today }),
  nextYear: ({ today }) => startNextYear({ today }),
  planTasks: async ({ today }) => takePlanTasks({ today, place: 'appendix', plan: await planWithOwnTasks() }),
  outlineTasks: async ({ today, plan: read }) =>
    takePlanTasks({ today, place: 'outline', plan: await read() }),
  templates: ({ today }) => createTemplateBook({ today, sheets: ['tasks', 'nominees', 'bodies'] }),
  targets: async ({ today }) => writeTargets({ today, plan: await planWithTargets('Trên 90% hộ có bể') }),
  nominationList: ({ today }) => makeNominationList({ today }),
  checkSlip: ({ today }) => writeCheckSlip({ today }),
  unitFindings: ({ today }) => writeUnitFindings({ today }),
  findingsList: ({ today }) => writeFindingsList({ today, scope: { kind: 'all' }, order: 'worstFirst' }),
  lawSettings: ({ today }) => writeLawSettings({ today }),
  join: ({ today }) =>
    joinLists({ today, files: [{ name: 'xa.xlsx', bytes: bytesOf(lists.clean) }], sheets: [] }),
  fixes: async ({ today }) => {
    const checked = await checkNominees({ today });
    return checked.ok ? fixFindings(checked.value.fixes, 'mayGo') : checked;
  },
  addBody: () => addBody('Tổ hợp tác Mẫu'),
  tieBody: () => tieBody({ alias: 'Tổ hợp tác Mẫu', body: 'Công an' }),
  dropBody: () => dropBody('Tổ hợp tác Mẫu'),
  point: () => pointAtTaskSheet(office.taskSheet),
  link: () => linkTasks([{ taskKey: 'việc', itemId: 'II.1' }]),
  appendixLook: () => setAppendix({ ...defaultAppendixSettings, form: 'electronic' }),
  ignore: () => ignoreFinding({ key: 'DS-04 x', reason: 'công văn 12', today: dayOf('2026-05-20') }),
  exempt: () => exemptFromQuota({ unit: 'Trạm Y tế', reason: 'ít người' }),
};

/** All that can be read of the workbook, sheet by sheet. */
function everythingOf(host: ExcelHost): unknown {
  const { sheets, settings, names } = stateOf(host.save());
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      mark: sheet.mark,
      cells: [...sheet.cells()].toSorted(([one], [other]) => one.localeCompare(other)),
      frame: sheet.frame(),
    })),
    settings: [...settings].toSorted(([one], [other]) => one.localeCompare(other)),
    names,
  };
}

const preEdits = fc.array(
  fc.record({
    row: fc.nat({ max: 30 }),
    column: fc.nat({ max: 8 }),
    text: fc.constantFrom('gõ tay', '=1+2', '8/12', '0123', '5', 'TRUE'),
  }),
  { maxLength: 4 },
);
const sequence = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 6 });

test('all steps taken back, the newest first: the workbook as it was, settings included', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...scenes),
      preEdits,
      sequence,
      fc.boolean(),
      async (scene, edits, done, overnight) => {
        let host = await startHost({ file: await scene.file() });
        const [sheet] = host.view().sheets;
        for (const edit of edits) host.editCell({ sheet: sheet?.name ?? '', ...edit });
        host = await reopen(host);
        const before = everythingOf(host);
        for (const name of done) await steps[name]?.(scene);
        if (overnight) host = await reopen(host);
        const listed = valueOf(await listUndo());
        for (const step of listed) {
          expect({ step: step.action, undone: await undo(step, 'ask') }).toMatchObject({
            undone: { ok: true, value: { left: [] } },
          });
        }
        expect(valueOf(await listUndo())).toEqual([]);
        expect(everythingOf(host)).toEqual(before);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
}, 300_000);
