import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

const counted: Readonly<Record<string, string>> = {
  individual: 'người',
  collective: 'tập thể',
  household: 'hộ gia đình',
  any: 'trường hợp',
};

export const tk04: WordsOf<'TK-04'> = {
  title: 'Tổng số ghi bằng chữ khác số dòng của danh sách',
  why: 'Câu tổng cộng, câu ấn định danh sách phải đúng bằng số người, tập thể, hộ gia đình có trong danh sách; số ghi bằng chữ trong ngoặc phải trùng với số.',
  messages: {
    totalDiffers: (data) =>
      `${list(data)}: dòng ${said(data, 'row')} ghi ${said(data, 'stated')} ${unit(said(data, 'kind'))}, danh sách có ${said(data, 'rows')}; hãy sửa câu tổng hoặc bổ sung dòng.`,
    wordsDiffer: (data) =>
      `${list(data)}: dòng ${said(data, 'row')} ghi số ${said(data, 'stated')} ${unit(said(data, 'kind'))} nhưng phần bằng chữ là ${said(data, 'spelled')}; hãy sửa cho khớp.`,
  },
};

/** "collective household": one number for both. */
function unit(kinds: string): string {
  return kinds
    .split(' ')
    .map((kind) => counted[kind] ?? kind)
    .join(', ');
}
