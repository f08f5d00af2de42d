import { dutyNames } from '../dutyNames';
import { said, type FindingData, type WordsOf } from './ruleWords';

const dutyName = (data: FindingData): string => {
  const names: Readonly<Record<string, string>> = dutyNames;
  return names[said(data, 'duty')] ?? said(data, 'name');
};

export const nd01: WordsOf<'ND-01'> = {
  title: 'A usual duty that the plan does not mention',
  why: 'A yearly plan on emulation and commendation usually has this duty. If your office does not need it, untick it under “Duties that a yearly plan usually has”.',
  messages: {
    missing: (data) => `Neither the plan nor the task sheet mentions the duty “${dutyName(data)}”.`,
  },
};
