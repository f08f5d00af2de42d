import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg04: WordsOf<'TG-04'> = {
  title: 'Chuyển công tác: cần nhận xét của đơn vị cũ',
  why: 'Người chuyển công tác do đơn vị mới bình xét; nếu ở đơn vị cũ từ 06 tháng thì cần ý kiến nhận xét của đơn vị cũ.',
  messages: {
    opinionNeeded: (data) =>
      onNominee(
        data,
        `ở đơn vị cũ ${said(data, 'found')} tháng trong năm (từ ${said(data, 'atLeast')} tháng), cần nhận xét của đơn vị cũ.`,
      ),
  },
};
