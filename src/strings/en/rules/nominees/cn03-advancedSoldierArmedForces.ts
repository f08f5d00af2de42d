import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn03: WordsOf<'CN-03'> = {
  title: '“Chiến sĩ tiên tiến” (advanced soldier) is for the armed forces only',
  why: '“Chiến sĩ tiên tiến” only goes to people of the army, defence workers, the police, the standing militia and the mobile self-defence militia (Article 24.2, Law 06/2022/QH15).',
  messages: standardWords,
};
