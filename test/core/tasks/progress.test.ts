import { progressOf, timelinessOf } from '../../../src/core/tasks/progress';
import { readLateness, readStatus } from '../../../src/core/tasks/readStatus';
import { day, taskRow, tasksOn } from '../rules/taskSheet';

describe('readStatus', () => {
  it.each([
    ['Đã hoàn thành (quá hạn)', 'done', 'late'],
    ['Hoàn thành quá hạn', 'done', 'late'],
    ['Hoàn thành chậm', 'done', 'late'],
    ['Hoàn thành đúng hạn', 'done', 'onTime'],
    ['Hoàn thành trước hạn', 'done', 'onTime'],
    ['Đã hoàn thành (đúng hạn)', 'done', 'onTime'],
    ['Đã hoàn thành, không trễ hạn', 'done', 'onTime'],
    ['Đang thực hiện (trong hạn)', 'inProgress', 'onTime'],
    ['Đang thực hiện (quá hạn)', 'late', 'late'],
    ['Đang thực hiện - chậm so với kế hoạch', 'late', 'late'],
    ['Chưa hoàn thành, trễ hạn', 'late', 'late'],
    ['Chưa thực hiện (chưa đến hạn)', 'notStarted', 'onTime'],
    ['Quá hạn', 'late', 'late'],
    ['Trong hạn', 'inProgress', 'onTime'],
    ['Quá hạn - đã xong', 'done', 'late'],
    ['Đã quá hạn', 'late', 'late'],
    ['Tạm ngưng', 'cancelled', null],
    ['Bị hủy', 'cancelled', null],
    ['Tạm dừng', 'cancelled', null],
    ['Đã dừng thực hiện', 'cancelled', null],
    ['Đang chăm sóc cây xanh', 'inProgress', null],
    ['Đang khám cho trẻ', 'inProgress', null],
    ['Đang thực hiện', 'inProgress', null],
    ['Hoàn thành', 'done', null],
    ['', 'none', null],
  ])('%s: %s, %s', (text, status, lateness) => {
    expect([readStatus(text), readLateness(text)]).toEqual([status, lateness]);
  });
});

describe('progressOf on 02/3/2026', () => {
  it.each([
    [{ time: '27/02/2026' }, 'late'],
    [{ time: '02/3/2026' }, 'inProgress'],
    [{ time: '27/02/2026', status: 'Chưa thực hiện' }, 'late'],
    [{ time: '27/02/2026', status: '' }, 'late'],
    [{ time: '27/02/2026', status: '', result: 'KH số 3/KH-UBND' }, 'none'],
    [{ time: '27/02/2025', status: '' }, 'none'],
    [{ time: '27/02/2025' }, 'late'],
    [{ time: '27/02/2026', status: 'Đã xong' }, 'done'],
    [{ time: '27/02/2026', status: 'Hủy' }, 'cancelled'],
    [{ time: '30/12/2026', status: 'Quá hạn' }, 'late'],
    [{ time: 'Thường xuyên' }, 'inProgress'],
    [{ time: 'Theo Quyết định số 1/QĐ-UBND ngày 3/2/2025' }, 'inProgress'],
    [{ time: 'Tháng 1' }, 'late'],
  ] as const)('%j: %s', (over, expected) => {
    const [task] = tasksOn([taskRow(over)], { plan: null });
    expect(task === undefined ? null : progressOf(task, day('2026-03-02'))).toBe(expected);
  });

  it.each([
    [{ status: 'Đã hoàn thành (quá hạn)' }, 'late'],
    [{ status: 'Đã xong', result: '15/6/2026' }, 'onTime'],
    [{ status: 'Đã xong', result: '15/7/2026' }, 'late'],
    [{ status: 'Đã xong', result: 'Kế hoạch số 3/KH-UBND ngày 15/7/2026' }, null],
    [{ status: 'Đã xong' }, null],
    [{ status: 'Đang thực hiện (trong hạn)' }, null],
  ] as const)('done in time: %j: %s', (over, expected) => {
    const [task] = tasksOn([taskRow(over)], { plan: null });
    expect(task === undefined ? undefined : timelinessOf(task)).toBe(expected);
  });
});
