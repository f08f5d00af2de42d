import { atOnce } from '../../../src/core/work/work';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { taskYear } from '../../../src/core/tasks/taskYear';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { gridOf } from '../sheets/gridOf';

const today = parseIsoDate('2026-11-21') ?? fail('no day');
const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });

test.each([
  ['THEO DÕI NHIỆM VỤ THI ĐUA NĂM 2025', 2025],
  ['THEO DÕI NHIỆM VỤ THI ĐUA', 2026],
  ['Lập ngày 05 tháng 01 năm 2024', 2026],
  ['BẢNG THEO DÕI NHIỆM VỤ 2025', 2025],
  ['TIẾN ĐỘ NHIỆM VỤ THÁNG 9/2025', 2025],
  ['Nhiệm vụ quý IV-2025', 2025],
  ['(Kèm theo Kế hoạch số 14/KH-UBND ngày 19/01/2024)', 2026],
  ['Theo Luật Thi đua, khen thưởng 2022', 2026],
])('without a plan, under "%s", times belong to %i', (title, year) => {
  const { tables } = atOnce(
    findTaskTables(
      [
        gridOf([
          [title],
          ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
          [1, 'Ban hành kế hoạch thi đua', 'Văn phòng', 'Quý II'],
          [2, 'Sơ kết phong trào thi đua', 'Văn phòng', 'Quý III'],
        ]),
      ],
      { confirmed: [], dictionary },
    ),
  );
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  expect(taskYear(table, { plan: null, today })).toBe(year);
});
