import { decree } from '../../../citation';
import { many, said, type WordsOf } from '../../ruleWords';

export const tl04: WordsOf<'TL-04'> = {
  title: '“Cờ thi đua của Chính phủ” (flag of the Government) against the leading collectives',
  why: `“Cờ thi đua của Chính phủ” is nominated for at most 20% of the collectives that lead their group and reach the standard of the flag of the province (Article 7.1, ${decree('152/2025')}); only a remark, because the list may not have all leading collectives.`,
  messages: {
    manyFlags: (data) =>
      `${said(data, 'found')} nominated for “Cờ thi đua của Chính phủ” out of ${many(data, 'base', 'collective')} nominated for the flag of the province, more than ${said(data, 'percent')}%.`,
  },
};
