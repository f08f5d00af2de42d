import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tg02: WordsOf<'TG-02'> = {
  title: 'Mới tuyển dụng dưới 10 tháng (đến năm 2023)',
  why: 'Đến hết năm 2023, không xét Lao động tiên tiến cho người mới tuyển dụng dưới 10 tháng (Điều 10 Nghị định 91/2017/NĐ-CP).',
  messages: standardWords,
};
