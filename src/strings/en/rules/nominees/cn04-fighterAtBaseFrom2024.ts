import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn04: WordsOf<'CN-04'> = {
  title: 'Does not match the standard of “Chiến sĩ thi đua cơ sở” (fighter at the base)',
  why: 'From 2024 “Chiến sĩ thi đua cơ sở” asks for the standard of “Lao động tiên tiến” and either the rating “Hoàn thành xuất sắc nhiệm vụ” (tasks done excellently) or a recognised initiative or research topic (Article 23, Law 06/2022/QH15).',
  messages: standardWords,
};
