import { summariesView } from '../../words';
import { tableNames } from '../../../src/taskpane/summaries/officeTables';

const { officeTables: words } = summariesView;

describe('what the tables of theirs are called', () => {
  test('by title and sheet; with its place where there is no title, or another of the same name', () => {
    const names = tableNames(words, [
      { key: 'a', title: 'SỐ LIỆU', sheet: 'Biểu 6', address: 'A3:B7' },
      { key: 'b', title: 'SỐ LIỆU', sheet: 'Biểu 6', address: 'E3:G7' },
      { key: 'c', title: 'SỐ LIỆU', sheet: 'Biểu 7', address: 'A3:B7' },
      { key: 'd', title: '', sheet: 'Biểu 6', address: 'A11:D16' },
    ]);
    expect([...names]).toEqual([
      ['a', words.titledAt('SỐ LIỆU', 'Biểu 6', 'A3:B7')],
      ['b', words.titledAt('SỐ LIỆU', 'Biểu 6', 'E3:G7')],
      ['c', words.titled('SỐ LIỆU', 'Biểu 7')],
      ['d', words.untitled('Biểu 6', 'A11:D16')],
    ]);
    expect(new Set(names.values()).size).toBe(4);
  });
});
