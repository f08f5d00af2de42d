import { said, type RuleWords } from '../ruleWords';
import { nominee } from './nomineeWords';

export const kc03: RuleWords = {
  title: 'Niêm yết và biên bản hồ sơ thanh niên xung phong',
  why: 'Danh sách phải được công khai đủ ngày và có biên bản họp Hội đồng cấp xã (Nghị định 28/2024/NĐ-CP).',
  messages: {
    postedTooShort: (data) =>
      `${nominee(data)}: niêm yết ${said(data, 'found')} ngày, cần ít nhất ${said(data, 'atLeast')} ngày.`,
    noMinutes: (data) => `${nominee(data)} chưa có biên bản họp Hội đồng.`,
  },
};
