import { said, type WordsOf } from '../ruleWords';
import { list, onNominee } from './nomineeWords';

export const cn17: WordsOf<'CN-17'> = {
  title: 'Chiến sĩ thi đua cơ sở chưa có trong danh sách Lao động tiên tiến',
  why: 'Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến cùng năm (khoản 1 Điều 23 Luật năm 2022), nên danh sách phải cho thấy điều đó.',
  messages: {
    blankBesideOthers: (data) =>
      onNominee(
        data,
        'ô “Lao động tiên tiến cùng năm” để trống trong khi người khác đã ghi; hãy ghi nếu đã đạt.',
      ),
    notAmongColleagues: (data) =>
      onNominee(
        data,
        said(data, 'unit') === ''
          ? 'không có trong danh sách đề nghị Lao động tiên tiến như những người khác; hãy bổ sung hoặc kiểm tra lại.'
          : `đơn vị “${said(data, 'unit')}” có người đề nghị Lao động tiên tiến mà không có người này; hãy bổ sung hoặc kiểm tra lại.`,
      ),
    noneAmongAdvanced: (data) =>
      `${list(data)}: ${said(data, 'count')} người đề nghị Chiến sĩ thi đua cơ sở đều không đứng trong phần Lao động tiên tiến; nếu mỗi người chỉ ghi một lần thì đúng, nếu không thì hãy bổ sung.`,
  },
};
