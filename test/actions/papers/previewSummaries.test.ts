import { readFileSync } from 'node:fs';
import { fillSummaries, parseIsoDate, previewSummaries } from '../../../src/actions';
import { nomineeSample } from '../../fixtures/nomineeSample';
import { fillSheet, startHost } from '../../workbook/office';
import { startTasks, taskRow, today, valueOf } from '../taskWorkbook';

const sample = nomineeSample('nominees-ward-2025');
const sampleDay = parseIsoDate(sample.today) ?? fail('no day');

describe('preview of the standard tables', () => {
  test('of nominations: two batches, nothing written, the sums and bars of the list', async () => {
    const host = await startHost({ file: new Uint8Array(readFileSync(sample.clean)) });
    const before = host.save();
    host.resetRoundTrips();
    const preview = valueOf(await previewSummaries({ today: sampleDay }));
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(2);
    expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
    const [only] = preview.sheets;
    expect(only).toMatchObject({ about: 'nominees', isNew: true, changedCells: null });
    expect(only?.tables.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tieOut', 'awards', 'form0603']),
    );
    expect(preview.tieOut).toMatchObject({ total: 26, byKind: 26 });
    const bars = preview.bars.awards;
    expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(26);
    for (const bar of bars) expect(bar.parts.reduce((sum, { count }) => sum + count, 0)).toBe(bar.total);
  });

  test('of tasks: after filling nothing would change; a changed cell of ours is counted', async () => {
    await startTasks(Array.from({ length: 12 }, (_, index) => taskRow(index + 1)));
    valueOf(await fillSummaries({ today }));
    const same = valueOf(await previewSummaries({ today }));
    expect(same.sheets.map(({ isNew, changedCells }) => [isNew, changedCells])).toEqual([[false, 0]]);
    expect(same.tieOut).toBeNull();
    expect(same.bars.bodies.length).toBeGreaterThan(0);
    await fillSheet('Tổng hợp nhiệm vụ', [['Chữ khác']]);
    const changed = valueOf(await previewSummaries({ today }));
    expect(changed.sheets[0]?.changedCells).toBe(1);
  });

  test('a sheet of that name that is not ours: another name is on offer', async () => {
    await startTasks(Array.from({ length: 12 }, (_, index) => taskRow(index + 1)));
    await fillSheet('Tổng hợp nhiệm vụ', [['Việc riêng của cơ quan']]);
    const preview = valueOf(await previewSummaries({ today }));
    expect(preview.nameOnOffer).toEqual({ sheet: 'Tổng hợp nhiệm vụ', otherName: 'Tổng hợp nhiệm vụ (2)' });
  });

  test('a workbook with neither has nothing to count', async () => {
    await startHost();
    await fillSheet('Việc', [['Một dòng chữ']]);
    expect(await previewSummaries({ today })).toMatchObject({ ok: false });
  });

  test('a formula that Excel would find too long: its table stays numbers, the others are formulas', async () => {
    await startHost();
    const bodies = Array.from(
      { length: 95 },
      (_, index) => `Ban quản lý công trình thử nghiệm số ${index + 1}`,
    );
    const leads = bodies.flatMap((body) => [body, `${body}; Công an xã`]);
    await fillSheet('Theo dõi nhiệm vụ thi đua, khen', [
      ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Trạng thái'],
      ...leads.map((lead, index) => [index + 1, `Việc thử thứ ${index + 1}`, lead, 'Quý II', 'Chưa làm']),
    ]);
    const preview = valueOf(await previewSummaries({ today, figures: 'formulas' }));
    const tables = new Map(preview.sheets[0]?.tables.map(({ id, live, why }) => [id, { live, why }]));
    expect(tables.get('taskQuarters')).toEqual({ live: true, why: null });
    expect(tables.get('taskBodies')).toMatchObject({ live: false });
    expect(tables.get('taskBodies')?.why).not.toBeNull();
  });
});
