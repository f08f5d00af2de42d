import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tg01: WordsOf<'TG-01'> = {
  title: 'Newly recruited, less than 6 months',
  why: 'Who was newly recruited less than 6 months ago is not considered for “Lao động tiên tiến” (Circulars 01/2024/TT-BNV and 15/2025/TT-BNV). Time on contract in the same unit counts, so the day of recruitment only gives a warning. Who was transferred is not newly recruited: the rating decides, so the day of coming to the unit also only gives a warning.',
  messages: standardWords,
};
