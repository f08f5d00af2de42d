import { listUndo, undo } from '../../../src/actions';
import { previewTargets, writeTargets } from '../../../src/actions/papers/targets';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { planOfNine, today, valueOf } from '../taskWorkbook';
import { planWithTargets } from './ownTaskPlan';

const sheet = 'Chỉ tiêu';
const roofs = 'Trên 90% hộ có bể nước mưa';
const papers = '=100% hồ sơ trình trên mạng';
const roads = 'Làm mới 04 km đường hoa';

async function start(): Promise<void> {
  await startHost();
  await fillSheet('Ghi chép', [['Việc riêng']]);
}

/** Texts of a column below the header, by its words. */
async function columnBelow(header: string): Promise<readonly unknown[]> {
  const values = await valuesOf(sheet);
  const head = values.findIndex((row) => row.includes('Kết quả'));
  const at = values[head]?.indexOf(header) ?? -1;
  return values.slice(head + 1).map((row) => row[at]);
}

async function type(row: number, column: string, text: string | number): Promise<void> {
  const values = await valuesOf(sheet);
  const head = values.findIndex((cells) => cells.includes('Kết quả'));
  const at = values[head]?.indexOf(column) ?? -1;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(head + row, at).values = [[text]];
    await context.sync();
  });
}

test('each target a row, nothing filled in', async () => {
  await start();
  const plan = await planWithTargets(roofs, papers, roads);
  const preview = valueOf(await previewTargets({ today, plan }));
  expect(preview).toMatchObject({ sheet, isNew: true, targets: 3, filled: 0, added: [], removed: [] });
  valueOf(await writeTargets({ today, plan, accepted: preview.key }));
  expect(await columnBelow('Chỉ tiêu')).toEqual([roofs, papers, roads]);
  expect(await columnBelow('Mục')).toEqual(['', 'I.1', 'I.2']);
  expect(await columnBelow('Kết quả')).toEqual(['', '', '']);
  expect(valueOf(await writeTargets({ today, plan })).kind).toBe('unchanged');
});

test('what people typed stays with its target, in another order and in slightly other words', async () => {
  await start();
  valueOf(await writeTargets({ today, plan: await planWithTargets(roofs, papers, roads) }));
  await type(1, 'Kết quả', 0.93);
  await type(2, 'Nguồn số liệu', '=phần mềm'.slice(1));
  await type(3, 'Ghi chú', 'chờ nghiệm thu');
  const later = await planWithTargets(roads.replace('04 km', '04 km đường điện,'), roofs, papers);
  expect(valueOf(await previewTargets({ today, plan: later }))).toMatchObject({
    isNew: false,
    filled: 1,
    removed: [],
    lostNotes: [],
  });
  valueOf(await writeTargets({ today, plan: later }));
  expect(await columnBelow('Kết quả')).toEqual(['', 0.93, '']);
  expect(await columnBelow('Nguồn số liệu')).toEqual(['', '', 'phần mềm']);
  expect(await columnBelow('Ghi chú')).toEqual(['chờ nghiệm thu', '', '']);
});

test('a target that is gone is said with what was typed beside it; rows that people added stay', async () => {
  await start();
  valueOf(await writeTargets({ today, plan: await planWithTargets(roofs, papers) }));
  await type(1, 'Kết quả', '93%');
  await type(3, 'Chỉ tiêu', 'Việc xã tự thêm');
  await type(3, 'Kết quả', 'xong');
  const later = await planWithTargets(papers, roads);
  const preview = valueOf(await previewTargets({ today, plan: later }));
  expect(preview).toMatchObject({ added: [roads], removed: [roofs], lostNotes: [roofs] });
  valueOf(await writeTargets({ today, plan: later, accepted: preview.key }));
  expect(await columnBelow('Chỉ tiêu')).toEqual([papers, roads, 'Việc xã tự thêm']);
  expect(await columnBelow('Kết quả')).toEqual(['', '', 'xong']);
});

test('a sheet of that name that is not ours is left alone; undone: as it was', async () => {
  await start();
  await fillSheet(sheet, [['Bảng của tôi']]);
  const plan = await planWithTargets(roofs);
  const { nameOnOffer, key } = valueOf(await previewTargets({ today, plan }));
  expect(nameOnOffer).not.toBeNull();
  expect(await writeTargets({ today, plan })).toMatchObject({ problem: { reason: 'notOurSheet' } });
  const asked = { today, plan, accepted: key, targetsSheetName: nameOnOffer ?? '' };
  expect(valueOf(await writeTargets(asked)).sheet).toBe(nameOnOffer);
  const [step] = valueOf(await listUndo());
  expect(step?.action).toBe('writeTargets');
  valueOf(await undo(step ?? '', 'ask'));
  expect(await sheetNames()).not.toContain(nameOnOffer);
  expect(await valuesOf(sheet)).toEqual([['Bảng của tôi']]);
});

test('no plan, and a plan that sets none', async () => {
  await start();
  expect(await previewTargets({ today })).toMatchObject({ problem: { reason: 'noPlan' } });
  const plan = await planOfNine();
  expect(await writeTargets({ today, plan: { ...plan, targets: [] } })).toMatchObject({
    problem: { reason: 'noTargets' },
  });
});
