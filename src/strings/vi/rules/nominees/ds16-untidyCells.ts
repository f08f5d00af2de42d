import { said, type FindingData, type WordsOf } from '../ruleWords';
import { named, onNominee } from './nomineeWords';

const spacesAt: Readonly<Record<string, string>> = {
  start: 'ở đầu',
  end: 'ở cuối',
  ends: 'ở đầu và cuối',
  within: 'ở giữa',
};

export const ds16: WordsOf<'DS-16'> = {
  title: 'Ô ghi chưa chuẩn, có cách sửa rõ ràng',
  why: 'Dấu cách thừa, chữ tổ hợp, hai cách viết của một tên, ngày viết ngược làm việc tìm, đếm, sắp xếp bị lệch. Ở họ tên chỉ bỏ dấu cách thừa và gõ lại chữ tổ hợp, không đổi chữ nào.',
  messages: {
    spaces: (data) => onNominee(data, `${cell(data)} có dấu cách thừa ${named(spacesAt, data, 'at')}.`),
    composition: (data) => onNominee(data, `${cell(data)} có dấu gõ rời khỏi chữ, nên khó tìm và sắp xếp.`),
    alias: (data) =>
      onNominee(
        data,
        `${cell(data)} ghi “${said(data, 'found')}”, phần lớn danh sách ghi “${said(data, 'to')}”.`,
      ),
    slip: (data) =>
      onNominee(data, `${cell(data)} ghi “${said(data, 'found')}”; tên đúng là “${said(data, 'to')}”.`),
    date: (data) =>
      onNominee(data, `${cell(data)} ghi “${said(data, 'found')}”; nên ghi ${said(data, 'to')}.`),
    lostZero: (data) => onNominee(data, `${cell(data)} mất số 0 ở đầu, vì Excel coi là con số.`),
    whichSpelling: (data) =>
      onNominee(data, `${cell(data)} được ghi nhiều cách (${said(data, 'to')}); hãy chọn một cách viết.`),
    whichCentury: (data) =>
      onNominee(data, `${cell(data)} ghi “${said(data, 'found')}”, năm chỉ có hai chữ số; hãy chọn năm.`),
  },
};

/** "họ tên", "tên" of a body or household, else the column as its header calls it. */
function cell(data: FindingData): string {
  if (said(data, 'field') !== 'name') return `ô “${said(data, 'header')}”`;
  return said(data, 'kind') === 'individual' ? 'họ tên' : 'tên';
}
