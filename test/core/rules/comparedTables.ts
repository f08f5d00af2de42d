import { longContent, type TaskCase } from './taskCase';
import { taskRow } from './taskSheet';

/** What the rules find that compare tasks with each other, and the sheet with others. */
export const comparedTables: Readonly<
  Record<'NV-10' | 'SHEET-01' | 'SHEET-02' | 'SHEET-03', readonly TaskCase[]>
> = {
  'NV-10': [
    {
      says: 'a repeat and a near repeat; rounds, other leads and other quarters are none',
      rows: [
        taskRow({ content: longContent }),
        taskRow({ ordinal: 2, content: `${longContent} ` }),
        taskRow({ ordinal: 3, content: longContent.replace('bổ sung', 'bổ xung') }),
        taskRow({ ordinal: 4, content: longContent, time: 'Quý IV/2026' }),
        taskRow({ ordinal: 5, content: longContent, lead: 'Công an' }),
        taskRow({
          ordinal: 6,
          content: 'Báo cáo kết quả công tác thi đua quý I gửi cấp trên',
          lead: 'Hội ND',
        }),
        taskRow({
          ordinal: 7,
          content: 'Báo cáo kết quả công tác thi đua quý II gửi cấp trên',
          lead: 'Hội ND',
        }),
      ],
      expected: ['duplicate warning C3', 'nearDuplicate warning C4'],
    },
    {
      says: 'who leads the one supports the other: one task with the parts swapped; side by side they are two',
      rows: [
        taskRow({ content: longContent, lead: 'Công an', support: 'Hội ND' }),
        taskRow({ ordinal: 2, content: longContent, lead: 'Hội ND', support: 'Công an' }),
        taskRow({ ordinal: 3, content: longContent, lead: 'Hội LHPN', support: 'Đoàn TN' }),
      ],
      expected: ['duplicate warning C3'],
    },
    {
      says: 'one task written over two rows of a merged cell is no repeat',
      rows: [taskRow(), taskRow({ ordinal: '', content: '' })],
      situation: { merges: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }] },
      expected: [],
    },
  ],
  'SHEET-01': [
    {
      says: 'hidden rows and columns are told once',
      rows: [taskRow(), taskRow({ ordinal: 2 })],
      situation: { hidden: [2], hiddenColumns: [6] },
      expected: ['hiddenRows info sheet', 'hiddenColumns info sheet'],
    },
    { says: 'nothing is hidden', rows: [taskRow()], expected: [] },
  ],
  'SHEET-03': [
    {
      says: 'a row in VNI',
      rows: [
        taskRow({
          content: 'Xaây döïng chuyeân muïc göông ngöôøi toát',
          product: 'Keá hoaïch',
        }),
      ],
      expected: ['oldFont info C2', 'oldFont info G2'],
    },
    {
      says: 'a long text in TCVN3 among Unicode; the short word beside it is not certain',
      rows: [taskRow({ content: 'Ph¸t ®éng phong trµo thi ®ua yªu n\u00adíc', lead: 'Bé vô' })],
      expected: ['oldFont info C2'],
    },
    {
      says: 'foreign names, signs and formulas of other trades are none',
      rows: [taskRow({ content: 'Dự án của ông Müller (Đức), 25°C, 10 m², «A»', product: 'Façade où' })],
      expected: [],
    },
  ],
  'SHEET-02': [
    {
      says: 'other sheets that could be it',
      rows: [taskRow()],
      situation: { otherSheets: ['Nháp'] },
      expected: ['bestOfSeveral info sheet'],
    },
    {
      says: 'another table on the same sheet',
      rows: [taskRow()],
      situation: { hasTableAlongside: true },
      expected: ['readTogether info sheet'],
    },
    { says: 'no other sheet', rows: [taskRow()], expected: [] },
  ],
};
