import { readFileSync } from 'node:fs';
import { fillSummaries, listUndo, parseIsoDate, undo } from '../../src/actions';
import { nomineeSample } from '../fixtures/nomineeSample';
import { fillSheet, startHost } from '../workbook/office';
import { startTasks, taskRow, today, valueOf } from './taskWorkbook';

const sample = nomineeSample('nominees-ward-2025');
const sampleDay = parseIsoDate(sample.today) ?? fail('no day');

describe('standard tables as an action of their own', () => {
  test('of nominations: five batches, unchanged the second time, and taken back as one step', async () => {
    const host = await startHost({ file: new Uint8Array(readFileSync(sample.clean)) });
    host.resetRoundTrips();
    const filled = valueOf(await fillSummaries({ today: sampleDay }));
    expect(filled).toMatchObject({ kind: 'written', sheets: ['Tổng hợp khen thưởng'] });
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(5);
    expect(valueOf(await fillSummaries({ today: sampleDay }))).toMatchObject({ kind: 'unchanged' });
    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    expect(valueOf(await undo(step)).sheets).toEqual(filled.sheets);
  });

  test('of tasks, without a plan', async () => {
    await startTasks(Array.from({ length: 12 }, (_, index) => taskRow(index + 1)));
    const filled = valueOf(await fillSummaries({ today }));
    expect(filled.sheets).toEqual(['Tổng hợp nhiệm vụ']);
  });

  test('a sheet of that name that is not ours is left alone, and another name is on offer', async () => {
    await startTasks(Array.from({ length: 12 }, (_, index) => taskRow(index + 1)));
    await fillSheet('Tổng hợp nhiệm vụ', [['Việc riêng của cơ quan']]);
    const blocked = await fillSummaries({ today });
    expect(blocked).toMatchObject({ ok: false, problem: { reason: 'notOurSheet' } });
    const other = valueOf(await fillSummaries({ today, taskSummaryName: 'Tổng hợp nhiệm vụ (2)' }));
    expect(other.sheets).toEqual(['Tổng hợp nhiệm vụ (2)']);
    expect(valueOf(await fillSummaries({ today }))).toMatchObject({
      kind: 'unchanged',
      sheets: ['Tổng hợp nhiệm vụ (2)'],
    });
  });

  test('a workbook with neither has nothing to count', async () => {
    await startHost();
    await fillSheet('Việc', [['Một dòng chữ']]);
    expect(await fillSummaries({ today })).toMatchObject({ ok: false });
  });
});
