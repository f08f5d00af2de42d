import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kl02: WordsOf<'KL-02'> = {
  title: 'Bị kỷ luật trong năm (đến năm 2023)',
  why: 'Đến hết năm 2023, người bị kỷ luật từ khiển trách trở lên không được xét Lao động tiên tiến (Điều 10 Nghị định 91/2017/NĐ-CP).',
  messages: standardWords,
};
