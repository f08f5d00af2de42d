import { decree } from '../../citation';
import { many, said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const tl03: WordsOf<'TL-03'> = {
  title: 'A high share of “Hoàn thành xuất sắc nhiệm vụ” (tasks done excellently)',
  why: `Ratings limit how many may be excellent: from 2026 at most 20% of the officials rated “Hoàn thành tốt nhiệm vụ” (${decree('335/2025')}), before that of those rated so or better (${decree('90/2020')}); only a remark, because the list may not have everybody.`,
  messages: {
    manyExcellent: (data) =>
      `${list(data)} has ${many(data, 'found', 'person', 'persons')} rated “Hoàn thành xuất sắc nhiệm vụ”, more than ${said(data, 'percent')}% of the ${said(data, 'base')} rated “Hoàn thành tốt nhiệm vụ”${said(data, 'ofGoodOnly') === 'yes' ? '' : ' or better'}.`,
  },
};
