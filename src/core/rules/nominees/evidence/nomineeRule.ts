import type { IsoDate } from '../../../time/isoDate';
import { parseIsoDate } from '../../../time/isoDate';
import type { Work } from '../../../work/work';
import type { Finding } from '../../finding';
import type { NomineeRule, NomineeRuleInput, NomineeRuleMeta } from '../../nomineeInputs';
import { checkStandard, standardMessages, type StandardCheck } from './standardCheck';

/** What the author of a rule on nominees says of it; what most rules say alike may be left out. */
type MetaOfRule<Id extends string, Message extends string> = Omit<
  NomineeRuleMeta<Id, Message>,
  'needsPlan' | 'from' | 'until' | 'scope' | 'isStandard' | 'facts'
> & {
  /** Absent: none. */
  readonly facts?: readonly NoInfer<Message>[];
  /** Absent: false. */
  readonly isStandard?: boolean;
  /** Absent: false. */
  readonly needsPlan?: boolean;
  /** Absent: list. */
  readonly scope?: NomineeRuleMeta['scope'];
  /** Days as YYYY-MM-DD; absent: always. */
  readonly from?: string;
  readonly until?: string;
};

/** A rule on nominees from what it says of itself and its check, which may work bit by bit. */
export function nomineeRule<const Id extends string, const Message extends string>(
  meta: MetaOfRule<Id, Message>,
  check: (input: NomineeRuleInput) => readonly Finding[] | Work<readonly Finding[]>,
): NomineeRule<Id, Message> {
  return {
    meta: {
      ...meta,
      needsPlan: meta.needsPlan ?? false,
      scope: meta.scope ?? 'list',
      isStandard: meta.isStandard ?? false,
      facts: meta.facts ?? [],
      from: day(meta.from),
      until: day(meta.until),
    },
    check,
    weight: 1,
  };
}

/** A rule that takes long on a long list, and so works bit by bit. */
export function longNomineeRule<const Id extends string, const Message extends string>(
  meta: MetaOfRule<Id, Message>,
  check: (input: NomineeRuleInput) => Work<readonly Finding[]>,
): NomineeRule<Id, Message> {
  return { ...nomineeRule(meta, () => []), check, weight: longRule };
}

/** A rule that works bit by bit takes about as long as this many others. */
const longRule = 20;

/** A rule that compares nominees with the law book's standard for their award, by the end of the year under review. */
export function standardRule<const Id extends string>(
  meta: Omit<MetaOfRule<Id, never>, 'goesBy' | 'restsOnLaw' | 'isStandard' | 'scope' | 'messages'>,
  check: Omit<StandardCheck, 'rule' | 'severity'>,
): NomineeRule<Id, (typeof standardMessages)[number]> {
  return nomineeRule(
    {
      ...meta,
      goesBy: 'review',
      restsOnLaw: true,
      isStandard: true,
      scope: 'nominee',
      messages: standardMessages,
    },
    (input) => checkStandard(input, { ...check, rule: meta.id, severity: meta.severity }),
  );
}

function day(text: string | undefined): IsoDate | null {
  if (text === undefined) return null;
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}
