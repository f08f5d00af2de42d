import { decree } from '../../citation';
import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn05: WordsOf<'CN-05'> = {
  title: 'Does not match the standard of “Chiến sĩ thi đua cơ sở” (until 2023)',
  why: `Until the end of 2023 “Chiến sĩ thi đua cơ sở” asked for “Lao động tiên tiến” and always for an initiative or research topic (Article 9.3, ${decree('91/2017')}); an excellent rating did not replace it.`,
  messages: standardWords,
};
