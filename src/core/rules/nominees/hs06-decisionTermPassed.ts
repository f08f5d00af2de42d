import type { NumberKey } from '../../law/figureSpecs';
import { formatVietnamese } from '../../time/isoDate';
import { addWorkingDays } from '../../time/workingDays';
import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** Awards whose procedure has a term of its own; the provinces differ, so each is the office's to set. */
const terms: Readonly<Record<string, NumberKey>> = {
  'GK-XA': 'deadline.GK-XA.workingDays',
  LDTT: 'deadline.LDTT.workingDays',
  'BK-TINH': 'deadline.BK-TINH.workingDays',
};

/** The term counted in working days from the day of receipt: a remark where it has passed without a decision. */
export const hs06 = nomineeRule(
  {
    id: 'HS-06',
    severity: 'info',
    source: 'procedures of the provinces',
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: false,
    scope: 'nominee',
    messages: ['termPassed'],
  },
  (input) =>
    input.nominees.flatMap((nominee): readonly Finding[] => {
      const received = nominee.dossier.received.value;
      const key = terms[nominee.award.value ?? ''];
      if (received === null || key === undefined) return [];
      const law = input.law.decision.number(key);
      const days = law?.value ?? null;
      const due = days === null ? null : addWorkingDays(input.calendar, { from: received, days });
      const ended = nominee.papers.decision.value.date ?? input.today;
      if (days === null || due === null || ended <= due.date) return [];
      const data = {
        days,
        received: formatVietnamese(received),
        due: formatVietnamese(due.date),
        provisional: due.isProvisional ? 'yes' : 'no',
      };
      return [
        ofNominee(
          'HS-06',
          { input, nominee },
          {
            messageId: 'termPassed',
            severity: 'info',
            field: 'receivedDate',
            at: nominee.dossier.received,
            data,
            law,
          },
        ),
      ];
    }),
);
