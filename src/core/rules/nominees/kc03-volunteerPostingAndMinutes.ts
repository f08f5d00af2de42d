import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { postedDays } from './evidence/posting';

/** The volunteers' list hangs out long enough, and the council's minutes are there. */
export const kc03 = nomineeRule(
  {
    id: 'KC-03',
    severity: 'warning',
    source: lawNumbers.volunteersDecree2024,
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: true,
    scope: 'nominee',
    messages: ['postedTooShort', 'noMinutes'],
  },
  (input) => {
    const law = input.law.decision.number('posting.HCH-TNXP.days');
    const least = law?.value ?? null;
    return nomineesFor(input.nominees, ['HCH-TNXP']).flatMap((nominee) => {
      const found: Finding[] = [];
      const subject = { input, nominee };
      const days = postedDays(nominee);
      if (least !== null && days !== null && days < least) {
        const data = { found: days, atLeast: least };
        found.push(
          ofNominee('KC-03', subject, {
            messageId: 'postedTooShort',
            severity: 'warning',
            field: 'postedUntil',
            at: nominee.posted.until,
            data,
            law,
          }),
        );
      }
      const { minutes } = nominee.papers;
      if (minutes.cell !== null && minutes.value.presence !== 'yes')
        found.push(
          ofNominee('KC-03', subject, {
            messageId: 'noMinutes',
            severity: 'warning',
            field: 'minutes',
            at: minutes,
            law,
          }),
        );
      return found;
    });
  },
);
