import { said, type FindingData, type WordsOf } from '../ruleWords';
import { list, named, nomineeDoes, nomineeFieldNames, onNominee } from './nomineeWords';

export const hs09: WordsOf<'HS-09'> = {
  title: 'Ô bắt buộc để trống hoặc ghi chưa chuẩn',
  why: 'Mỗi dòng cần tên và danh hiệu, hình thức; cá nhân cần đơn vị và chức vụ. Dấu cách thừa và chữ tổ hợp làm hỏng việc so khớp; tên không bao giờ bị tự sửa.',
  messages: {
    blankCell: (data) => nomineeDoes(data, `chưa ghi ${named(nomineeFieldNames, data, 'field')}.`),
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
    untidyColumn: (data) =>
      `${list(data)} có dấu cách thừa hoặc chữ tổ hợp ở ${said(data, 'count')} ô ${named(nomineeFieldNames, data, 'field')}.`,
    unknownAward: (data) =>
      onNominee(data, `“${said(data, 'found')}” không có trong danh mục danh hiệu, hình thức khen thưởng.`),
    nearAward: (data) =>
      onNominee(
        data,
        `“${said(data, 'found')}” không có trong danh mục danh hiệu, hình thức khen thưởng; ${isItNear(data)}`,
      ),
    untidyText: (data) =>
      onNominee(data, `ô ${named(nomineeFieldNames, data, 'field')} có dấu cách thừa hoặc chữ tổ hợp.`),
  },
};

/** "có phải “Lao động tiên tiến” hoặc “…”?". */
function isItNear(data: FindingData): string {
  const other = said(data, 'orNear');
  return `có phải “${said(data, 'near')}”${other === '' ? '' : ` hoặc “${other}”`}?`;
}
