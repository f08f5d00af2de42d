import type { RuleIdOn } from '../../../src/core/rules/allRules';
import { bodyTables } from './bodyTables';
import { comparedTables } from './comparedTables';
import { deadlineTables } from './deadlineTables';
import { planAppendixTables } from './planAppendixTables';
import { longContent, type TaskCase } from './taskCase';
import { untidyTables } from './untidyTables';
import { planWith } from './samplePlan';
import { day, header, otherItems, taskRow, type Row } from './taskSheet';

const withoutItem = header.filter((word) => word !== 'Mục KH');
const cutItem = (row: Row): Row => row.filter((_value, column) => column !== 1);

/** What each rule on tasks finds on what rows. A rule without its table is no valid type. */
export const taskTables: Readonly<Record<RuleIdOn<'tasks'>, readonly TaskCase[]>> = {
  'NV-01': [
    {
      says: 'a task without an item, and one whose item the plan lacks',
      rows: [
        taskRow(),
        taskRow({ ordinal: 2, item: '' }),
        taskRow({ ordinal: 3, item: 'II.12' }),
        taskRow({ ordinal: 4, item: 2 }),
        taskRow({ ordinal: 5, item: 'Mục 3' }),
        taskRow({ ordinal: 6, item: 'Tổ chức, phát động phong trào thi đua' }),
      ],
      expected: ['noItem warning B3', 'itemNotInPlan warning B4'],
    },
    {
      says: 'a sheet that names no item is one finding',
      rows: [cutItem(taskRow()), cutItem(taskRow({ ordinal: 2 })), cutItem(taskRow({ ordinal: 3 }))],
      situation: { header: withoutItem },
      expected: ['sheetWithoutItems warning sheet'],
    },
    {
      says: 'a group row that is no item is one finding for its tasks; others resolve by words or number',
      rows: [
        ['I', 'Tuyên truyền, phổ biến quy định'],
        cutItem(taskRow()),
        ['II', 'Công tác chuyển đổi số'],
        cutItem(taskRow({ ordinal: 2 })),
        cutItem(taskRow({ ordinal: 3 })),
        ['II.3', null],
        cutItem(taskRow({ ordinal: 4 })),
      ],
      situation: { header: withoutItem },
      expected: ['groupNotInPlan warning A4'],
    },
    {
      says: 'without a plan nothing is said',
      rows: [taskRow({ item: '' })],
      situation: { plan: null },
      expected: [],
    },
  ],
  'NV-02': [
    {
      says: 'an item without a task',
      rows: [taskRow(), taskRow({ item: 'II.3' })],
      expected: ['itemWithoutTask warning item II.2'],
    },
    { says: 'every item has a task', rows: [taskRow(), ...otherItems], expected: [] },
  ],
  'NV-03': [
    {
      says: 'blank cells, the product as a remark only',
      rows: [
        taskRow(),
        taskRow({ ordinal: 2, lead: '' }),
        taskRow({ ordinal: 3, time: ' ' }),
        taskRow({ ordinal: 4, product: '' }),
        taskRow({ ordinal: 5, content: '' }),
        taskRow({ ordinal: 6, lead: '#N/A' }),
      ],
      expected: [
        'blankCell warning D3',
        'blankCell warning F4',
        'blankCell info G5',
        'blankCell warning C6',
        'formulaError warning D7',
      ],
    },
    {
      says: 'dashes and dots say nothing',
      rows: [taskRow(), taskRow({ ordinal: 2, lead: '-', time: '…', product: '–' })],
      expected: ['blankCell warning D3', 'blankCell warning F3', 'blankCell info G3'],
    },
    {
      says: 'a column that is empty throughout is one finding',
      rows: [1, 2, 3, 4].map((ordinal) => taskRow({ ordinal, lead: '' })),
      expected: ['emptyColumn warning sheet'],
    },
    {
      says: 'a column with a cell or two filled is one finding all the same; half of it is not',
      rows: Array.from({ length: 20 }, (_none, index) =>
        taskRow({
          ordinal: index + 1,
          product: index === 4 || index === 9 ? 'Báo cáo' : '',
          lead: index < 2 ? '' : 'Công an',
        }),
      ),
      expected: ['nearlyEmptyColumn info sheet', 'blankCell warning D2', 'blankCell warning D3'],
    },
    {
      says: 'a sheet without a column of time is one finding, without products none',
      rows: [1, 2, 3].map((ordinal) => [ordinal, longContent, 'Công an', 'Hội Nông dân']),
      situation: { header: ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp'] },
      expected: ['noColumn warning sheet'],
    },
  ],
  ...bodyTables,
  ...deadlineTables,
  'NV-08': [
    {
      says: 'days that do not exist',
      rows: [
        taskRow({ time: 'trước 31/4/2026' }),
        taskRow({ ordinal: 2, time: '30/02/2026' }),
        taskRow({ ordinal: 3, time: '29/02/2028' }),
        taskRow({ ordinal: 4, time: '30/4/2026' }),
        taskRow({ ordinal: 5, time: 'Quý I đến tháng 9/2026' }),
        taskRow({ ordinal: 6, time: '20/6/206' }),
      ],
      expected: ['impossibleDay error F2', 'impossibleDay error F3', 'impossibleDay error F7'],
    },
    {
      says: 'a period that ends before it begins is said as such',
      rows: [
        taskRow({ time: '01/01/2026 đến 01/12/2025' }),
        taskRow({ ordinal: 2, time: 'Quý III/2026 - tháng 2/2026' }),
        taskRow({ ordinal: 3, time: 'Từ 20/12 đến 10/01' }),
      ],
      expected: ['endsBeforeStart error F2', 'endsBeforeStart error F3'],
    },
    {
      says: 'under any header of days, and among words; numbers, shares and scores are no days',
      rows: [
        [...taskRow(), '20/01/202', '31/31'],
        [...taskRow({ ordinal: 2 }), '30/02/2026', '30 ngày'],
        [...taskRow({ ordinal: 3, product: 'Báo cáo ngày 31/02/2026' }), '15/3/2026', '5/7'],
        [...taskRow({ ordinal: 4, product: 'QĐ số 12/QĐ-UBND ngày 31 tháng 4 năm 2026' }), '9/18/2026', '10'],
        [
          ...taskRow({ ordinal: 5, product: 'Đạt 31/4 chỉ tiêu; 45/50 phiếu; 1.250.000 đồng' }),
          '24/24',
          '31',
        ],
        [...taskRow({ ordinal: 6, result: 'Quyết định số 31/02/QĐ ngày 30/4/2026' }), 'Thường xuyên', '2'],
        [...taskRow({ ordinal: 7 }), 'ngày 31/11', '3'],
      ],
      situation: { header: [...header, 'Ngày chỉ đạo', 'Số ngày'] },
      expected: [
        'impossibleDayIn error J2',
        'impossibleDayIn error J3',
        'impossibleDayIn error G4',
        'impossibleDayIn error G5',
        'impossibleDayIn error J8',
      ],
    },
    {
      says: 'the beginning or the end, whichever has no such day',
      rows: [
        [1, longContent, 'Công an', '31/4/2026', '30/6/2026'],
        [2, 'Tổ chức hội nghị tổng kết phong trào', 'Công an', '01/4/2026', '31/6/2026'],
        [3, 'Xây dựng kế hoạch tuyên truyền năm', 'Công an', '01/4/2026', '30/6/2026'],
      ],
      situation: {
        header: ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Ngày bắt đầu', 'Ngày hoàn thành'],
      },
      expected: ['impossibleDayIn error D2', 'impossibleDay error E3'],
    },
  ],
  'NV-09': [
    {
      says: 'a year typed wrong; visions and spans over New Year are none, nor is next year in words',
      rows: [
        taskRow({ time: 'Từ 01/01/2026 đến 10/12/2062' }),
        taskRow({ ordinal: 2, time: '15/11/2206' }),
        taskRow({ ordinal: 3, time: 'Quý III/2036' }),
        taskRow({ ordinal: 4, time: '2026 - 2035' }),
        taskRow({ ordinal: 5, time: 'Từ năm 2026 đến năm 2045' }),
        taskRow({ ordinal: 6, time: 'Từ 01/12/2026 đến 15/01/2027' }),
        taskRow({ ordinal: 7, time: 'trước 31/01 năm liền kề' }),
        taskRow({ ordinal: 8, time: 'Tháng 3 năm 1926 đến tháng 6/2026' }),
      ],
      expected: [
        'unlikelyYear warning F2',
        'unlikelyYear warning F3',
        'unlikelyYear warning F4',
        'unlikelyYear warning F9',
      ],
    },
    {
      says: 'month before day is told of each cell, two figures of another year are guessed',
      rows: [
        taskRow({ time: '9/18/2026' }),
        taskRow({ ordinal: 2, time: 'Trước 10/25/2026' }),
        taskRow({ ordinal: 3, time: '18/9/2026' }),
        taskRow({ ordinal: 4, time: '15/11/27' }),
        taskRow({ ordinal: 5, time: 'Tháng 9' }),
      ],
      situation: { plan: null },
      expected: ['monthFirst info F2', 'monthFirst info F3', 'ambiguous info F5'],
    },
    {
      says: 'what most of a column has is one finding; papers that are cited are no deadlines',
      rows: [
        taskRow({ time: 'Quý III/2025' }),
        taskRow({ ordinal: 2, time: '15/8/2025' }),
        taskRow({ ordinal: 3, time: 'Tháng 9/2025' }),
      ],
      expected: ['mostOfColumn warning sheet'],
    },
    {
      says: 'given after it was due; a day without its year, standing work and a year said already are left alone',
      rows: [
        [...taskRow({ time: '15/3/2026' }), 'Ngày 20/4/2026'],
        [...taskRow({ ordinal: 2, time: 'Quý II/2026' }), '20/4/2026'],
        [...taskRow({ ordinal: 3, time: 'Tháng 2/2026' }), '20/4'],
        [...taskRow({ ordinal: 4, time: 'Thường xuyên' }), '20/4/2026'],
        [...taskRow({ ordinal: 5, time: '15/11/2025' }), '20/4/2026'],
        [...taskRow({ ordinal: 6, time: 'Tháng 2/2026' }), 46_200],
        [...taskRow({ ordinal: 7, time: 'Tháng 6/2026' }), ''],
      ],
      situation: { header: [...header, 'Ngày chỉ đạo'] },
      expected: [
        'assignedAfterDeadline warning J2',
        'outsideYear warning F6',
        'assignedAfterDeadline warning J7',
      ],
    },
    {
      says: 'within the years of a plan of several; a time without its year is of the next where it would be over',
      rows: [
        taskRow({ time: 'Tháng 12/2025' }),
        taskRow({ ordinal: 2, time: '30/11/2030' }),
        taskRow({ ordinal: 3, time: 'Quý I' }),
        taskRow({ ordinal: 4, time: '15/3/2031' }),
        taskRow({ ordinal: 5, time: '15/3/2024' }),
        taskRow({ ordinal: 6, time: '30/6/2028' }),
      ],
      situation: {
        plan: planWith({ date: day('2025-10-10'), year: 2025, years: { from: 2025, to: 2030 } }),
      },
      expected: ['outsideYear warning F5', 'outsideYear warning F6'],
    },
    {
      says: 'a school year is from August to the summer',
      rows: [
        taskRow({ time: 'Tháng 8' }),
        taskRow({ ordinal: 2, time: 'Tháng 5' }),
        taskRow({ ordinal: 3, time: '20/11' }),
        taskRow({ ordinal: 4, time: 'Tháng 6/2027' }),
        taskRow({ ordinal: 5, time: 'Tháng 9/2028' }),
      ],
      situation: {
        plan: planWith({
          date: day('2026-08-01'),
          year: 2026,
          years: { from: 2026, to: 2027 },
          title: 'Thi đua năm học 2026 - 2027',
        }),
      },
      expected: ['outsideYear warning F6'],
    },
    {
      says: 'a paper on the year before gives work to do in its own',
      rows: [taskRow({ time: 'Quý II/2026' }), taskRow({ ordinal: 2, time: 'Quý II/2027' })],
      situation: { plan: planWith({ date: day('2026-02-10'), year: 2025 }) },
      expected: ['outsideYear warning F3'],
    },
    {
      says: 'references are in order',
      rows: [
        taskRow({ time: 'Theo các mốc tại Quyết định số 12/QĐ-UBND ngày 3/2/2024' }),
        taskRow({ ordinal: 2, time: 'Theo Điều 17 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020' }),
        taskRow({ ordinal: 3, time: 'Quý II/2026 (Công văn số 5/UBND-VP ngày 6/1/2024)' }),
        taskRow({ ordinal: 4, time: 'Trước ngày 05 của tháng liền kề' }),
      ],
      expected: [],
    },
    {
      says: 'vague, exchangeable, outside the year, before the plan; recurring and open times are in order',
      rows: [
        taskRow({ time: 'Cuối năm' }),
        taskRow({ ordinal: 2, time: '11/25/2026' }),
        taskRow({ ordinal: 3, time: '15/11/2025' }),
        taskRow({ ordinal: 4, time: '05/01/2026' }),
        taskRow({ ordinal: 5, time: 'Thường xuyên' }),
        taskRow({ ordinal: 6, time: 'Theo kế hoạch của UBND tỉnh' }),
        taskRow({ ordinal: 7, time: 'Tháng 1' }),
        taskRow({ ordinal: 8, time: 'Từ 01/12/2026 đến 15/01/2027' }),
        taskRow({ ordinal: 9, time: 'Quý I/2027' }),
      ],
      expected: [
        'unclear info F2',
        'monthFirst info F3',
        'outsideYear warning F4',
        'beforePlan warning F5',
        'outsideYear warning F10',
      ],
    },
    {
      says: 'without a plan only what is vague',
      rows: [taskRow({ time: 'Đầu năm' }), taskRow({ ordinal: 2, time: '15/11/2019' })],
      situation: { plan: null },
      expected: ['unclear info F2'],
    },
  ],
  'NV-11': [
    {
      says: 'done without a result',
      rows: [
        taskRow({ status: 'Đã hoàn thành', result: '' }),
        taskRow({ ordinal: 2, status: 'Hoàn thành', result: 'KH số 12/KH-UBND' }),
        taskRow({ ordinal: 3, status: 'Chưa hoàn thành' }),
      ],
      expected: ['doneWithoutResult warning I2'],
    },
    {
      says: 'where most of what is done has none it is one finding',
      rows: [1, 2, 3].map((ordinal) => taskRow({ ordinal, status: 'Đã xong', result: '' })),
      expected: ['mostDoneWithoutResult warning sheet'],
    },
  ],
  'NV-12': [
    {
      says: 'overdue and due within seven days, unless done',
      rows: [
        taskRow({ time: '27/02/2026' }),
        taskRow({ ordinal: 2, time: '05/3/2026' }),
        taskRow({ ordinal: 3, time: '20/3/2026' }),
        taskRow({ ordinal: 4, time: '27/02/2026', status: 'Đã xong', result: 'có' }),
        taskRow({ ordinal: 5, time: '27/02/2026', status: 'Hủy' }),
        taskRow({ ordinal: 6, time: '02/3/2026', status: '' }),
      ],
      expected: ['overdue info F2', 'dueSoon info F3', 'dueSoon info F7'],
    },
    {
      says: 'of a past year only what is said to be open',
      rows: [
        taskRow({ time: '27/11/2025', status: '' }),
        taskRow({ ordinal: 2, time: '27/11/2025', status: 'Chưa thực hiện' }),
      ],
      expected: ['overdue info F3'],
    },
    {
      says: 'late by the word of the sheet, though no day is past',
      rows: [
        taskRow({ time: '20/12/2026', status: 'Chậm tiến độ' }),
        taskRow({ ordinal: 2, time: 'Thường xuyên', status: 'Quá hạn' }),
        taskRow({ ordinal: 3, time: '27/02/2026', status: 'Chậm tiến độ' }),
        taskRow({ ordinal: 4, time: '27/02/2026', status: 'Hoàn thành, quá hạn' }),
      ],
      expected: ['saidLate info H2', 'saidLate info H3', 'overdue info F4'],
    },
  ],
  ...comparedTables,
  ...planAppendixTables,
  ...untidyTables,
};
