import type { Nominee } from '../../nominees/nominee';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { minutesInHeading } from './evidence/minutesInHeading';
import { ofNominee, ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * Days in order: minutes, submission, decision; and the submission not after the day that it is due. Days count that
 * the list's heading names; what these get wrong for all rows alike is said once for the list.
 */
export const hs05 = nomineeRule(
  {
    id: 'HS-05',
    severity: 'error',
    source: 'logic',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['wrongOrder', 'wrongOrderOfList', 'afterDueDate'],
  },
  (input) => {
    const headings = new Map(input.tables.map((table) => [table.sheet, minutesInHeading(table)]));
    const ofLists = new Set<string>();
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const days = daysOf(nominee, headings.get(nominee.sheet) ?? null);
      const wrong = wrongPairs(days).flatMap((pair): readonly Finding[] => {
        if (nominee.papers[pair.then].cell !== null) return [ofRow(input, nominee, pair)];
        const key = [nominee.sheet, pair.first, pair.then, pair.firstDate, pair.thenDate].join('|');
        if (ofLists.has(key)) return [];
        ofLists.add(key);
        return [
          ofSheet('HS-05', {
            messageId: 'wrongOrderOfList',
            severity: 'error',
            sheet: nominee.sheet,
            field: pair.then,
            data: { ...pair },
          }),
        ];
      });
      return [...wrong, ...afterDueDate(input, nominee)];
    });
  },
);

function ofRow(input: NomineeRuleInput, nominee: Nominee, pair: WrongPair): Finding {
  const at = nominee.papers[pair.then];
  const data = { ...pair };
  return ofNominee(
    'HS-05',
    { input, nominee },
    { messageId: 'wrongOrder', severity: 'error', field: pair.then, at, data },
  );
}

function afterDueDate(input: NomineeRuleInput, nominee: Nominee): readonly Finding[] {
  const due = nominee.dossier.due.value;
  const submission = nominee.papers.submission.value.date;
  if (due === null || submission === null || submission <= due) return [];
  const data = { due: formatVietnamese(due), submission: formatVietnamese(submission) };
  const at = nominee.papers.submission;
  return [
    ofNominee(
      'HS-05',
      { input, nominee },
      { messageId: 'afterDueDate', severity: 'error', field: 'submission', at, data },
    ),
  ];
}

type DatedPaper = 'minutes' | 'submission' | 'decision';

/** Two papers of which the one that comes first bears the later day; days as people write them. */
interface WrongPair {
  readonly first: DatedPaper;
  readonly then: DatedPaper;
  readonly firstDate: string;
  readonly thenDate: string;
}

type PaperDays = Readonly<Record<DatedPaper, IsoDate | null>>;

/** Each paper against the one before it; the decision against the minutes where no submission's day is told. */
function wrongPairs(days: PaperDays): readonly WrongPair[] {
  const pairs: readonly (readonly [DatedPaper, DatedPaper])[] = [
    ['minutes', 'submission'],
    [days.submission === null ? 'minutes' : 'submission', 'decision'],
  ];
  return pairs.flatMap(([first, then]) => {
    const [a, b] = [days[first], days[then]];
    if (a === null || b === null || a <= b) return [];
    return [{ first, then, firstDate: formatVietnamese(a), thenDate: formatVietnamese(b) }];
  });
}

function daysOf({ papers }: Nominee, minutesOfList: IsoDate | null): PaperDays {
  return {
    minutes: papers.minutes.value.date ?? minutesOfList,
    submission: papers.submission.value.date,
    decision: papers.decision.value.date,
  };
}
