import {
  addBody,
  exemptFromQuota,
  fillSummaries,
  ignoreFinding,
  listUndo,
  pointAtTaskSheet,
  restoreFinding,
  setAppendix,
  undo,
  type Outcome,
} from '../../../src/actions';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import type { StoredSettings } from '../../../src/core/office/storedSettings';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import { startTasks, taskHeader, taskRow, today, valueOf } from '../../actions/taskWorkbook';
import { fillSheet } from '../office';

/*
 * A choice that a later step made anew cannot go alone: the later step would bring back what it found, and a reason that
 * was taken back twice would stand again.
 */
async function stored(): Promise<StoredSettings> {
  const read = await readWorkbook({ sheets: [] });
  if (!read.ok) throw new Error(read.block.reason);
  return read.value.settings;
}

const reason = (key: string, words: string) => ignoreFinding({ key, reason: words, today });
const electronic = { ...defaultAppendixSettings, form: 'electronic' } as const;

/** Steps of which the older one is about the same as the newer. */
const pairs: readonly (readonly [name: string, older: Act, newer: Act])[] = [
  ['a reason, and another one', () => reason('DS-04', 'một'), () => reason('DS-04', 'hai')],
  [
    'looks of the appendix',
    () => setAppendix(electronic),
    () => setAppendix({ ...electronic, columns: ['content'] }),
  ],
  [
    'a unit left out, and its reason written anew',
    () => exemptFromQuota({ unit: 'Trạm Y tế', reason: 'một' }),
    () => exemptFromQuota({ unit: 'trạm y tế', reason: 'hai' }),
  ],
  ['the sheet of tasks, and another one', () => pointAtTaskSheet('Nhiệm vụ'), () => pointAtTaskSheet('Khác')],
];

type Act = () => Promise<Outcome<unknown>>;

test.each(pairs)(
  '%s: the newer one goes first, and in the end all is as before',
  async (_name, older, newer) => {
    await startTasks([taskRow(1)]);
    await fillSheet('Khác', [taskHeader, taskRow(2)]);
    const before = await stored();
    valueOf(await older());
    valueOf(await newer());
    const [last, first] = valueOf(await listUndo());
    if (last === undefined || first === undefined) throw new Error('two steps are missing');
    expect(await undo(first, 'ask')).toEqual({
      ok: false,
      problem: { reason: 'newerFirst', sheet: '', action: last.action, at: last.at, wrote: null },
    });
    valueOf(await undo(last, 'ask'));
    valueOf(await undo(first, 'ask'));
    expect(await stored()).toEqual(before);
  },
);

test('a reason that was taken away comes back only where no other stands in its place', async () => {
  await startTasks([taskRow(1)]);
  valueOf(await reason('DS-04', 'một'));
  valueOf(await restoreFinding('DS-04'));
  valueOf(await reason('DS-04', 'hai'));
  const [, taken] = valueOf(await listUndo());
  expect(await undo(taken?.id ?? '', 'ask')).toMatchObject({ ok: false, problem: { reason: 'newerFirst' } });
  expect((await stored()).ignored.map((one) => one.reason)).toEqual(['hai']);
});

test('choices about something else stay, whichever goes first', async () => {
  await startTasks([taskRow(1), taskRow(2)]);
  valueOf(await addBody('Ban một'));
  valueOf(await reason('DS-04', 'một'));
  valueOf(await addBody('Ban hai'));
  valueOf(await fillSummaries({ today, figures: 'formulas' }));
  const steps = valueOf(await listUndo());
  for (const { id } of steps.toReversed().slice(0, 2)) valueOf(await undo(id, 'ask'));
  expect(await stored()).toMatchObject({ bodies: ['Ban hai'], ignored: [], summaryFigures: 'formulas' });
});
