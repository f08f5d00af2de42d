import type { TaskCase } from './taskCase';
import { taskRow } from './taskSheet';

/** What the rule on cells that are understood, but could be written as is usual, finds. */
export const untidyTables: Readonly<Record<'SHEET-04', readonly TaskCase[]>> = {
  'SHEET-04': [
    {
      says: 'spaces and letters in any column that is read, each cell once',
      rows: [
        taskRow({ product: 'Tin  bài ' }),
        taskRow({ ordinal: 2, content: 'Tập huấn nghiệp vụ'.normalize('NFD') }),
        taskRow({ ordinal: 3, result: ' Đã họp'.normalize('NFD') }),
        taskRow({ ordinal: 4, product: 'Tin\nBài' }),
      ],
      expected: ['spaces info G2', 'composition info C3', 'composition info I4'],
    },
    {
      says: 'days in other forms, not those that nothing is to be said of',
      rows: [
        taskRow({ time: '2026-09-18' }),
        taskRow({ ordinal: 2, time: 'Trước 18.09.2026' }),
        taskRow({ ordinal: 3, time: '18/9/26' }),
        taskRow({ ordinal: 4, time: '１８/９/２０２６' }),
        taskRow({ ordinal: 5, time: '18/9/2026' }),
        taskRow({ ordinal: 6, time: 'Quý IV' }),
        taskRow({ ordinal: 7, time: '18-9-2026' }),
        taskRow({ ordinal: 8, time: '31.02.2026' }),
        taskRow({ ordinal: 9, time: 'Theo Quyết định số 15/QĐ-UBND ngày 05.01.2026' }),
        taskRow({ ordinal: 10, time: '9/18/2026' }),
      ],
      expected: [
        'dayInOtherForm info F2',
        'dayInOtherForm info F3',
        'dayInOtherForm info F4',
        'dayInOtherForm info F5',
      ],
    },
    {
      says: 'a day that may be the other one, only in a column that writes months first',
      rows: [
        taskRow({ time: '3/31/2026' }),
        taskRow({ ordinal: 2, time: '6/1/2026' }),
        taskRow({ ordinal: 3, time: '5/5/2026' }),
        taskRow({ ordinal: 4, time: 'Quý II' }),
        taskRow({ ordinal: 5, time: '01 - 10/12' }),
        taskRow({ ordinal: 6, time: 'Trước ngày 10/7/2026' }),
        taskRow({ ordinal: 7, time: '2026-02-03' }),
        taskRow({ ordinal: 8, time: '04/05/2026' }),
      ],
      expected: ['whichDay info F3', 'whichDay info F7', 'dayInOtherForm info F8'],
    },
    {
      says: 'no such day where all are day first',
      rows: [taskRow({ time: '31/03/2026' }), taskRow({ ordinal: 2, time: '06/01/2026' })],
      expected: [],
    },
    {
      says: 'names of bodies in other capitals than the office has them, not in other words',
      rows: [
        taskRow({ lead: 'tổ công nghệ số cộng đồng' }),
        taskRow({ ordinal: 2, lead: 'Tổ Công nghệ số cộng đồng' }),
        taskRow({ ordinal: 3, lead: 'Tổ CNSCĐ' }),
        taskRow({ ordinal: 4, lead: 'Trạm Y tế', support: 'TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG; Hội nông dân' }),
      ],
      situation: { officeBodies: ['Tổ Công nghệ số cộng đồng'] },
      expected: ['otherCapitals info D2', 'otherCapitals info E5'],
    },
    {
      says: 'neither formulas nor group rows',
      rows: [
        ['I', ' Tuyên  truyền '],
        taskRow({ product: 'Tin  bài', time: '18.09.2026' }),
        taskRow({ ordinal: 2 }),
      ],
      situation: { formulas: ['2,6', '2,5'] },
      expected: [],
    },
  ],
};
