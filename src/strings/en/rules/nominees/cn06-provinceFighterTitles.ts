import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn06: WordsOf<'CN-06'> = {
  title: 'Not 3 times in a row “Chiến sĩ thi đua cơ sở”',
  why: '“Chiến sĩ thi đua cấp tỉnh” (fighter of the province) is chosen among people who got “Chiến sĩ thi đua cơ sở” 3 times in a row (Article 22.1(a), Law 06/2022/QH15). No text says whether the year under review counts: it is an error only where neither way of counting is enough.',
  messages: standardWords,
};
