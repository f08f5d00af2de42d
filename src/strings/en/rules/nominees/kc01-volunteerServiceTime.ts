import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kc01: WordsOf<'KC-01'> = {
  title: 'The youth volunteer did not serve long enough',
  why: '“Huy chương Thanh niên xung phong vẻ vang” (medal of youth volunteers) goes to people who served 2 years (24 months, added up) or more, or to martyrs after their death (Article 96.2, Law 06/2022/QH15).',
  messages: standardWords,
};
