import { readFileSync } from 'node:fs';
import { fillSummaries, listUndo, parseIsoDate, previewSummaries, undo } from '../../../src/actions';
import { nomineeSample } from '../../fixtures/nomineeSample';
import { fillSheet, startHost, valuesOf } from '../../workbook/office';
import { startTasks, taskRow, today, valueOf } from '../taskWorkbook';

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
    expect(valueOf(await undo(step, 'ask')).sheets).toEqual(filled.sheets);
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

describe('standard tables as formulas', () => {
  async function formulasOn(sheet: string): Promise<number> {
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
      used.load({ formulas: true });
      await context.sync();
      const cells = used.formulas.flat() as unknown[];
      return cells.filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length;
    });
  }

  test('five batches, remembered, unchanged the second time, and taken back to the numbers before', async () => {
    const host = await startHost({ file: new Uint8Array(readFileSync(sample.clean)) });
    const sheet = 'Tổng hợp khen thưởng';
    valueOf(await fillSummaries({ today: sampleDay }));
    expect(await formulasOn(sheet)).toBe(0);
    const values = await valuesOf(sheet);
    host.resetRoundTrips();
    valueOf(await fillSummaries({ today: sampleDay, figures: 'formulas' }));
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(5);
    expect(await formulasOn(sheet)).toBeGreaterThan(100);
    // the workbook remembers it
    expect(valueOf(await previewSummaries({ today: sampleDay }))).toMatchObject({
      figures: 'formulas',
      sheets: [{ changedCells: 0 }],
    });
    expect(valueOf(await fillSummaries({ today: sampleDay }))).toMatchObject({ kind: 'unchanged' });
    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    valueOf(await undo(step, 'ask'));
    expect(await valuesOf(sheet)).toEqual(values);
    expect(await formulasOn(sheet)).toBe(0);
  });

  test('a preview says which tables stay numbers, and why', async () => {
    await startHost({ file: new Uint8Array(readFileSync(sample.clean)) });
    const [only] = valueOf(await previewSummaries({ today: sampleDay, figures: 'formulas' })).sheets;
    const live = new Map(only?.tables.map(({ id, live: isLive, why }) => [id, [isLive, why !== null]]));
    expect(live.get('awards')).toEqual([true, false]);
    expect(live.get('tieOut')).toEqual([true, false]);
    // the list writes its units as "nt"
    expect(live.get('units')).toEqual([false, true]);
    expect(live.get('dossiers')).toEqual([false, true]);
  });

  test('the answer carries the sums of the lists and what does not tie out', async () => {
    const seeded = nomineeSample('nominees-commune-2023');
    await startHost({ file: new Uint8Array(readFileSync(seeded.seeded)) });
    const day = parseIsoDate(seeded.today) ?? fail('no day');
    const filled = valueOf(await fillSummaries({ today: day }));
    expect(filled.tieOut).toMatchObject({ total: 14, byKind: 14, holds: true });
    expect(filled.findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([
      ['TK-01', 'totalRowDiffers'],
    ]);
  });
});
