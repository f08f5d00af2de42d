import { counted } from '../../counted';
import { many, numberOf, said, type FindingData, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const dk01: WordsOf<'DK-01'> = {
  title: 'Proposed for another title than registered for',
  why: 'Titles are considered on the ground of what people registered for at the beginning of the year. This workbook has the registrations of the year; who is on the list should be among them. Certificates and diplomas need no registration.',
  messages: {
    notRegistered: (data) =>
      `${list(data)}: ${many(data, 'count', 'row proposes', 'rows propose')} a title and cannot be found among the registrations (sheet “${said(data, 'register')}”): ${named(data, (who, row) => `${who} (row ${row})`)}; compare them.`,
    registeredForOther: (data) =>
      `${list(data)}: ${many(data, 'count', 'row proposes', 'rows propose')} another title than registered for (sheet “${said(data, 'register')}”): ${named(data, (who, row, award, registered) => `${who} (row ${row}: proposed “${award}”, registered “${registered}”)`)}; compare them.`,
  },
};

type Naming = (who: string, row: string, award: string, registered: string) => string;

function named(data: FindingData, say: Naming): string {
  const more = numberOf(data, 'more');
  const each = said(data, 'nominees')
    .split('\n')
    .map((one) => {
      const [who = '', row = '', award = '', registered = ''] = one.split('|');
      return say(who, row, award, registered);
    });
  return `${each.join('; ')}${more > 0 ? `; and ${counted(more, 'more row', 'more rows')}` : ''}`;
}
