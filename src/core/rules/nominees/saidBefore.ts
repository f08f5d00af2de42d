import type { Nominee } from '../../nominees/nominee';
import { noRegistrations } from '../../nominees/registrations';
import { mostRowsRemembered } from '../../sheets/rowAnswers';
import { whileSame } from '../../work/whileSame';
import type { Finding } from '../finding';
import type { NomineeRule, NomineeRuleInput } from '../nomineeInputs';
import { standingsOf, type Standing } from './evidence/standing';

/** What rules that judge each nominee by himself said of one slice. */
export type SaidOfSlice = Map<NomineeRule, readonly Finding[]>;

const slices = whileSame<Standing, SaidOfSlice>();

/**
 * The input as rules have it that judge each nominee by itself: without what speaks of the whole list. What they say
 * then rests on the standings of the slice alone.
 */
export function judgedByItself(input: NomineeRuleInput): NomineeRuleInput {
  return { ...input, plan: null, tasks: null, missing: [], registrations: noRegistrations };
}

/**
 * What such rules said of these nominees of an input, to be added to: it is there again where the same nominees have the
 * same standings. Of a list that is too long to be followed nothing is remembered.
 */
export function saidBefore(input: NomineeRuleInput, nominees: readonly Nominee[]): SaidOfSlice {
  if (input.everyone.length > mostRowsRemembered) return new Map();
  const [first, ...others] = nominees.map(standingsOf(input));
  return first === undefined ? new Map() : slices(first, others, () => new Map());
}
