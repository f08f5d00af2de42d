import type { IsoDate } from '../../../time/isoDate';
import { parseIsoDate } from '../../../time/isoDate';
import type { Finding } from '../../finding';
import type { NomineeRule, NomineeRuleInput, NomineeRuleMeta } from '../../nomineeInputs';
import { checkStandard, standardMessages, type StandardCheck } from './standardCheck';

type MetaOfRule = Omit<NomineeRuleMeta, 'looksAt' | 'needsPlan' | 'from' | 'until' | 'scope'> & {
  readonly needsPlan?: boolean;
  /** Absent: list. */
  readonly scope?: NomineeRuleMeta['scope'];
  /** Days as YYYY-MM-DD. */
  readonly from?: string;
  readonly until?: string;
};

/** A rule on nominees from what it says of itself and its check. */
export function nomineeRule(
  meta: MetaOfRule,
  check: (input: NomineeRuleInput) => readonly Finding[],
): NomineeRule {
  const { from, until, needsPlan, scope, ...rest } = meta;
  return {
    meta: {
      ...rest,
      looksAt: 'nominees',
      needsPlan: needsPlan ?? false,
      scope: scope ?? 'list',
      ...(from === undefined ? {} : { from: day(from) }),
      ...(until === undefined ? {} : { until: day(until) }),
    },
    check,
  };
}

/** A rule that compares nominees with the law book's standard for their award, by the end of the year under review. */
export function standardRule(
  meta: Omit<MetaOfRule, 'goesBy' | 'restsOnLaw' | 'messages'>,
  check: Omit<StandardCheck, 'rule' | 'severity'>,
): NomineeRule {
  return nomineeRule(
    { ...meta, goesBy: 'review', restsOnLaw: true, scope: 'nominee', messages: standardMessages },
    (input) => checkStandard(input, { ...check, rule: meta.id, severity: meta.severity }),
  );
}

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}
