import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs06: WordsOf<'HS-06'> = {
  title: 'Quá thời hạn giải quyết',
  why: 'Thời hạn tính theo ngày làm việc từ ngày nhận hồ sơ; mỗi tỉnh quy định khác nhau nên là thiết lập của cơ quan.',
  messages: {
    termPassed: (data) =>
      onNominee(
        data,
        `nhận ngày ${said(data, 'received')}, ${said(data, 'days')} ngày làm việc đến ${said(data, 'due')}${said(data, 'provisional') === 'yes' ? ' (tạm tính)' : ''} mà chưa có quyết định.`,
      ),
  },
};
