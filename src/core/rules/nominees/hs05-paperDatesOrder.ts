import type { Nominee } from '../../nominees/nominee';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** Days in order: minutes, submission, decision; and the submission not after the day that it is due. */
export const hs05 = nomineeRule(
  {
    id: 'HS-05',
    severity: 'error',
    source: 'logic',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    scope: 'nominee',
    messages: ['wrongOrder', 'afterDueDate'],
  },
  (input) =>
    input.nominees.flatMap((nominee) => {
      const days = daysOf(nominee);
      const wrong = pairs.flatMap(([first, then]): readonly Finding[] => {
        const [a, b] = [days[first], days[then]];
        if (a === null || b === null || a <= b) return [];
        const data = { first, then, firstDate: formatVietnamese(a), thenDate: formatVietnamese(b) };
        const at = nominee.papers[then];
        return [
          ofNominee(
            'HS-05',
            { input, nominee },
            { messageId: 'wrongOrder', severity: 'error', field: then, at, data },
          ),
        ];
      });
      const due = nominee.dossier.due.value;
      const { submission } = days;
      if (due === null || submission === null || submission <= due) return wrong;
      const data = { due: formatVietnamese(due), submission: formatVietnamese(submission) };
      return [
        ...wrong,
        ofNominee(
          'HS-05',
          { input, nominee },
          {
            messageId: 'afterDueDate',
            severity: 'error',
            field: 'submission',
            at: nominee.papers.submission,
            data,
          },
        ),
      ];
    }),
);

type DatedPaper = 'minutes' | 'submission' | 'decision';

const pairs: readonly (readonly [DatedPaper, DatedPaper])[] = [
  ['minutes', 'submission'],
  ['submission', 'decision'],
];

function daysOf({ papers }: Nominee): Readonly<Record<DatedPaper, IsoDate | null>> {
  return {
    minutes: papers.minutes.value.date,
    submission: papers.submission.value.date,
    decision: papers.decision.value.date,
  };
}
