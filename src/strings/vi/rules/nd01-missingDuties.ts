import { dutyNames } from '../dutyNames';
import { said, type FindingData, type WordsOf } from './ruleWords';

const dutyName = (data: FindingData): string => {
  const names: Readonly<Record<string, string>> = dutyNames;
  return names[said(data, 'duty')] ?? said(data, 'name');
};

export const nd01: WordsOf<'ND-01'> = {
  title: 'Việc thường có mà kế hoạch chưa nói tới',
  why: 'Đây là việc mà kế hoạch năm về thi đua, khen thưởng thường có. Cơ quan không cần việc nào thì bỏ chọn ở “Việc thường có trong kế hoạch năm”.',
  messages: {
    missing: (data) => `Kế hoạch và bảng nhiệm vụ chưa nói tới việc “${dutyName(data)}”.`,
  },
};
