import { atOnce } from '../../../src/core/work/work';
import { taskTables } from '../../../src/core/counting/taskTables';
import { taskFacts } from '../../../src/core/counting/summaryFacts';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { day, findingsOn, taskRow, tasksOn } from '../rules/taskSheet';

const today = '2026-03-02';
const rows = [
  taskRow({ time: '27/02/2026' }),
  taskRow({ ordinal: 2, time: 'Tháng 1', status: 'Chưa thực hiện' }),
  taskRow({ ordinal: 3, time: 'Quý I/2026', status: '' }),
  taskRow({ ordinal: 4, time: '15/01/2026', status: '' }),
  taskRow({ ordinal: 5, time: '15/01/2026', status: 'Đã hoàn thành (quá hạn)', result: 'có' }),
  taskRow({ ordinal: 6, time: '15/01/2026', status: 'Bị hủy' }),
  taskRow({ ordinal: 7, time: 'Thường xuyên' }),
  taskRow({ ordinal: 8, time: '15/01/2025', status: '' }),
];

test('lists, tables and facts say the same of what is late', () => {
  const tasks = tasksOn(rows, { plan: null });
  const found = findingsOn('NV-12', rows, { plan: null, today });
  const overdue = found.filter(({ messageId }) => messageId === 'overdue').length;
  const tables = atOnce(taskTables({ tasks, plan: null, year: 2026, today: day(today) }));
  const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });
  const factsOf = taskFacts({ dictionary, year: 2026, today: day(today) });
  const late = tasks.filter((task) => factsOf(task).status?.includes('late'));
  expect(overdue).toBe(3);
  for (const { columns, totals } of tables) expect(totals[columns.indexOf('late')]).toBe(overdue);
  expect(late).toHaveLength(overdue);
});
