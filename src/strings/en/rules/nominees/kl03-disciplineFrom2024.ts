import { decree } from '../../citation';
import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kl03: WordsOf<'KL-03'> = {
  title: 'Disciplined during the year, to be explained',
  why: `From 2026: who is disciplined from a reprimand upwards for a violation in public service is rated as not having completed the tasks (${decree('335/2025')}), and so does not reach Article 24.1(a), Law 06/2022/QH15. For 2024 and 2025 the clause on discipline for “Lao động tiên tiến” has not been read. Only a warning: check it before the submission.`,
  messages: standardWords,
};
