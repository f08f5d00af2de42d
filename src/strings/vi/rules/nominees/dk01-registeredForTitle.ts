import { said, type FindingData, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const dk01: WordsOf<'DK-01'> = {
  title: 'Đề nghị danh hiệu khác với đăng ký thi đua',
  why: 'Danh hiệu thi đua được xét trên cơ sở đăng ký đầu năm. Sổ này có danh sách đăng ký của năm; người có tên trong danh sách đề nghị nên có tên trong danh sách đăng ký. Giấy khen, bằng khen không cần đăng ký.',
  messages: {
    notRegistered: (data) =>
      `${list(data)}: ${said(data, 'count')} dòng đề nghị danh hiệu chưa thấy trong danh sách đăng ký (trang “${said(data, 'register')}”): ${named(data, (who, row) => `${who} (dòng ${row})`)}; hãy đối chiếu lại.`,
    registeredForOther: (data) =>
      `${list(data)}: ${said(data, 'count')} dòng đề nghị danh hiệu khác với danh hiệu đã đăng ký (trang “${said(data, 'register')}”): ${named(data, (who, row, award, registered) => `${who} (dòng ${row}: đề nghị ${award}, đăng ký ${registered})`)}; hãy đối chiếu lại.`,
  },
};

type Naming = (who: string, row: string, award: string, registered: string) => string;

function named(data: FindingData, say: Naming): string {
  const more = Number(said(data, 'more'));
  const each = said(data, 'nominees')
    .split('\n')
    .map((one) => {
      const [who = '', row = '', award = '', registered = ''] = one.split('|');
      return say(who, row, award, registered);
    });
  return `${each.join('; ')}${more > 0 ? `; và ${more} dòng nữa` : ''}`;
}
