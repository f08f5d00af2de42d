import { said, type WordsOf } from './ruleWords';

export const nv10: WordsOf<'NV-10'> = {
  title: 'Nhiệm vụ trùng hoặc gần trùng',
  why: 'Hai nhiệm vụ cùng nội dung và cùng chủ trì, hạn gần nhau, thường do chép dòng. Việc lặp lại theo quý, theo tháng không bị coi là trùng.',
  messages: {
    duplicate: (data) =>
      `Nhiệm vụ “${said(data, 'content')}” trùng với dòng ${said(data, 'otherRow')}; hãy bỏ bớt một dòng.`,
    nearDuplicate: (data) =>
      `Nhiệm vụ “${said(data, 'content')}” gần giống dòng ${said(data, 'otherRow')} “${said(data, 'otherContent')}”; nếu là một việc, hãy gộp lại.`,
  },
};
