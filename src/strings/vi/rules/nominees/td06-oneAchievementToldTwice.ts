import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td06: WordsOf<'TD-06'> = {
  title: 'Một thành tích có thể được đề nghị khen hai lần',
  why: 'Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được (điểm c khoản 2 Điều 5 Luật năm 2022). Ở đây tên đơn vị hoặc lời ghi thành tích viết khác đi nên cần người xem lại.',
  messages: {
    sameAchievementOtherUnit: (data) =>
      onNominee(
        data,
        `cùng tên, cùng thành tích đã đề nghị ${said(data, 'otherAward')} ở dòng ${said(data, 'otherRow')} trang “${said(data, 'otherSheet')}”, chỉ khác cách ghi đơn vị${said(data, 'otherUnit') === '' ? '' : ` (“${said(data, 'otherUnit')}”)`}; nếu là một người thì bỏ một dòng.`,
      ),
    nearlySameAchievement: (data) =>
      onNominee(
        data,
        `thành tích gần giống “${said(data, 'otherAchievement')}” đã đề nghị ${said(data, 'otherAward')} ở dòng ${said(data, 'otherRow')} trang “${said(data, 'otherSheet')}”; nếu là một thành tích thì chỉ giữ một đề nghị.`,
      ),
  },
};
