import { lawNumbers } from '../../vocabulary/lawNumbers';
import { daysBetween } from '../../time/isoDate';
import type { Finding } from '../finding';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { postedDays } from './evidence/posting';

/** Cultured families: posted long enough for opinions, decided soon enough after the full dossier. */
export const hg02 = nomineeRule(
  {
    id: 'HG-02',
    severity: 'warning',
    source: `art. 8.1, ${lawNumbers.familyDecree2023}`,
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['postedTooShort', 'decidedTooLate'],
  },
  (input) => {
    const posting = input.law.decision.number('posting.GDVH.days');
    const deciding = input.law.decision.number('decision.GDVH.days');
    return nomineesFor(input.nominees, ['GDVH']).flatMap((nominee) => {
      const subject = { input, nominee };
      const found: Finding[] = [];
      const days = postedDays(nominee);
      const least = posting?.value ?? null;
      if (days !== null && least !== null && days < least) {
        const data = { found: days, atLeast: least };
        found.push(
          ofNominee('HG-02', subject, {
            messageId: 'postedTooShort',
            severity: 'warning',
            field: 'postedUntil',
            at: nominee.posted.until,
            data,
            law: posting,
          }),
        );
      }
      const received = nominee.dossier.received.value;
      const decided = nominee.papers.decision.value.date;
      const most = deciding?.value ?? null;
      if (received !== null && decided !== null && most !== null && daysBetween(received, decided) > most) {
        const data = { found: daysBetween(received, decided), atMost: most };
        found.push(
          ofNominee('HG-02', subject, {
            messageId: 'decidedTooLate',
            severity: 'warning',
            field: 'decision',
            at: nominee.papers.decision,
            data,
            law: deciding,
          }),
        );
      }
      return found;
    });
  },
);
