import { testCases, type RowOver } from './nomineeSheet';

const people: readonly RowOver[] = [{}, {}, {}];
const withoutUnit = ['Đơn vị công tác'];

// What lists leave out or write their own way, and what is no fault of theirs.
testCases({
  'HS-09': [
    {
      says: 'without a column of units, under a heading that names the body of them all',
      rows: people,
      situation: { without: withoutUnit, above: ['UBND XÃ THỬ', 'TRƯỜNG MẦM NON HOA THỬ', 'DANH SÁCH'] },
      expected: [],
    },
    {
      says: 'under the heading of a station',
      rows: people,
      situation: { without: withoutUnit, above: ['TRẠM Y TẾ XÃ THỬ', 'DANH SÁCH'] },
      expected: [],
    },
    {
      says: 'a heading of a commune or of hamlet heads names no such body: a remark',
      rows: people,
      situation: {
        without: withoutUnit,
        above: ['UBND XÃ THỬ', 'TRƯỞNG THÔN ĐỀ NGHỊ KHEN THƯỞNG'],
      },
      expected: ['noColumn info sheet'],
    },
    {
      says: 'a column of units that nobody filled',
      rows: people.map(() => ({ 'Đơn vị công tác': null })),
      expected: ['noColumn warning sheet'],
    },
  ],
});
