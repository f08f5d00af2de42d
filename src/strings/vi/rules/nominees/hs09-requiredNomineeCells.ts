import { said, type FindingData, type WordsOf } from '../ruleWords';
import { list, named, nomineeDoes, nomineeFieldNames, onNominee } from './nomineeWords';

export const hs09: WordsOf<'HS-09'> = {
  title: 'Ô bắt buộc để trống hoặc ghi ngoài danh mục',
  why: 'Mỗi dòng cần tên và danh hiệu, hình thức; cá nhân cần đơn vị và chức vụ. Danh hiệu, hình thức cần gọi đúng như danh mục để tra được tiêu chuẩn.',
  messages: {
    blankCell: (data) =>
      said(data, 'field') === 'name'
        ? { who: `Dòng ${said(data, 'row')}`, joint: ' ', evidence: `chưa ghi họ tên${inBrackets(data)}.` }
        : nomineeDoes(data, `chưa ghi ${named(nomineeFieldNames, data, 'field')}.`),
    formulaError: (data) =>
      onNominee(
        data,
        `ô “${said(data, 'header')}” là lỗi công thức ${said(data, 'error')} nên được coi là trống; hãy sửa công thức hoặc gõ lại.`,
      ),
    noColumn: (data) =>
      `${list(data)} chưa có ${named(nomineeFieldNames, data, 'field')} (${said(data, 'count')} dòng).`,
    nearlyEmptyColumn: (data) =>
      `${list(data)} để trống ${named(nomineeFieldNames, data, 'field')} ở ${said(data, 'blank')}/${said(data, 'count')} dòng.`,
    unknownAwards: (data) =>
      `“${said(data, 'found')}” (${said(data, 'count')} dòng) không có trong danh mục danh hiệu, hình thức khen thưởng.`,
    nearAwards: (data) =>
      `“${said(data, 'found')}” (${said(data, 'count')} dòng) không có trong danh mục danh hiệu, hình thức khen thưởng; ${isItNear(data)}`,
    unknownAward: (data) =>
      onNominee(data, `“${said(data, 'found')}” không có trong danh mục danh hiệu, hình thức khen thưởng.`),
    nearAward: (data) =>
      onNominee(
        data,
        `“${said(data, 'found')}” không có trong danh mục danh hiệu, hình thức khen thưởng; ${isItNear(data)}`,
      ),
  },
};

/** What else the row tells: " (Phòng Văn hóa - Xã hội, Lao động tiên tiến)". */
function inBrackets(data: FindingData): string {
  const known = [said(data, 'unit'), said(data, 'award')].filter((text) => text !== '');
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** "có phải “Lao động tiên tiến” hoặc “…”?". */
function isItNear(data: FindingData): string {
  const other = said(data, 'orNear');
  return `có phải “${said(data, 'near')}”${other === '' ? '' : ` hoặc “${other}”`}?`;
}
