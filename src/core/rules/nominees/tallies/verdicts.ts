import type { LawSource } from '../../../law/entry';
import type { Requirement } from '../../../law/standard';
import type { Nominee } from '../../../nominees/nominee';
import type { NomineeField } from '../../../vocabulary/nomineeFields';
import { mapWork, type Work } from '../../../work/work';
import { placesOf, type Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { underBindingLaw } from '../evidence/bindingLaw';
import { awardName } from '../evidence/nomineeFinding';
import { proveStandard } from '../evidence/standardProof';
import { standingsOf, whileStanding } from '../evidence/standing';
import { mustBeMended } from '../mustBeMended';

/** Why a nominee was not compared with the standard of its award, or not wholly. */
export type Doubt =
  /** The list does not tell these: with them it can be compared. */
  | { readonly why: 'proofMissing'; readonly fields: readonly NomineeField[] }
  /** No column can prove it: the province's own standard, a judgement. In words of the text. */
  | { readonly why: 'noColumnProves'; readonly what: readonly string[] }
  /** The text of the standard, or of a change in force, has not been read. */
  | { readonly why: 'textNotRead'; readonly citation: string }
  /** The book has no standard for this award and kind of nominee. */
  | { readonly why: 'noStandard' }
  /** The award is not in the catalogue, or none is written. */
  | { readonly why: 'awardUnknown' }
  /** What speaks against it, by the kinds of the requirements, would pass by another reading of the same columns. */
  | { readonly why: 'inDoubt'; readonly needs: readonly Requirement['need'][] }
  /** What speaks against it was set aside by a person, with a reason. */
  | { readonly why: 'setAside' };

/** Right only where all is proven and the text was read; never where something was not looked at. */
export type Verdict =
  | { readonly kind: 'right' }
  /** `rules`: ids of the rules whose findings must be mended. */
  | { readonly kind: 'contradicted'; readonly rules: readonly string[] }
  /** `doubts`: at least one. */
  | { readonly kind: 'notCompared'; readonly doubts: readonly Doubt[] };

/** The nominees with one doubt. */
export interface DoubtCount {
  readonly doubt: Doubt;
  readonly count: number;
  /** Names of the awards concerned, each once. */
  readonly awards: readonly string[];
}

/** How many nominees are right, contradicted and not compared; together all of them. */
export interface VerdictReport {
  readonly right: number;
  readonly contradicted: number;
  readonly notCompared: number;
  /** What keeps the third from being compared, most nominees first; a nominee may stand under several. */
  readonly doubts: readonly DoubtCount[];
}

/** What the rules found, before and after what a person set aside. */
interface FindingsOfCheck {
  readonly open: readonly Finding[];
  readonly setAside: readonly Finding[];
}

/** The three answers on all nominees of a case, by the same proofs as the rules. Bit by bit; linear. */
export function* verdictReport(input: NomineeRuleInput, found: FindingsOfCheck): Work<VerdictReport> {
  const verdicts = yield* verdictsOf(input, found);
  const inputOf = underBindingLaw(input);
  const counts = { right: 0, contradicted: 0, notCompared: 0 };
  const doubts = new Map<string, { doubt: Doubt; count: number; awards: Set<string> }>();
  for (const [index, verdict] of verdicts.entries()) {
    counts[verdict.kind] += 1;
    const nominee = input.nominees[index];
    if (verdict.kind !== 'notCompared' || nominee === undefined) continue;
    const award = awardName(inputOf(nominee), nominee);
    for (const doubt of verdict.doubts) {
      const key = JSON.stringify(doubt);
      const known = doubts.get(key) ?? { doubt, count: 0, awards: new Set<string>() };
      known.count += 1;
      if (award !== '') known.awards.add(award);
      doubts.set(key, known);
    }
  }
  const sorted = [...doubts.values()].sort((one, other) => other.count - one.count);
  return { ...counts, doubts: sorted.map((one) => ({ ...one, awards: [...one.awards] })) };
}

/** One verdict for each nominee, in their order. */
export function* verdictsOf(
  input: NomineeRuleInput,
  { open, setAside }: FindingsOfCheck,
): Work<readonly Verdict[]> {
  const against = rulesByNominee(open);
  const aside = rulesByNominee(setAside);
  const inputOf = underBindingLaw(input);
  return yield* mapWork(input.nominees, (nominee): Verdict => {
    const own = inputOf(nominee);
    const rules = against(own, nominee);
    if (rules !== null) return { kind: 'contradicted', rules: [...rules] };
    if (aside(own, nominee) !== null) return { kind: 'notCompared', doubts: [{ why: 'setAside' }] };
    return provenOf(standingsOf(own)(nominee), () => byProofs(own, nominee));
  });
}

const provenOf = whileStanding<Verdict>();

function byProofs(input: NomineeRuleInput, nominee: Nominee): Verdict {
  if (nominee.award.value === null) return { kind: 'notCompared', doubts: [{ why: 'awardUnknown' }] };
  const proof = proveStandard({ input, nominee });
  if (proof === null) return { kind: 'notCompared', doubts: [{ why: 'noStandard' }] };
  // what no rule speaks of is not held against anybody
  if (proof.state === 'failed' || proof.state === 'inDoubt')
    return { kind: 'notCompared', doubts: [{ why: 'inDoubt', needs: proof.lacks }] };
  const { law, unprovable } = proof;
  const fields = [...proof.fields, ...untoldKind(input, nominee)];
  const doubts: readonly Doubt[] = [
    ...(fields.length > 0 ? [{ why: 'proofMissing', fields } as const] : []),
    ...(fields.length === 0 && unprovable.length > 0
      ? [{ why: 'noColumnProves', what: unprovable } as const]
      : []),
    ...(wasRead(law.source) && law.daysBeforeChange === null
      ? []
      : [{ why: 'textNotRead', citation: law.source.citation } as const]),
  ];
  return doubts.length === 0 ? { kind: 'right' } : { kind: 'notCompared', doubts };
}

/** Whom the list does not tell to be a person is compared as one, but not proven to be right. */
function untoldKind({ law }: NomineeRuleInput, { kind, award }: Nominee): readonly NomineeField[] {
  if (kind.value !== null) return [];
  const kinds = law.standards.award(award.value ?? '')?.value.kinds ?? [];
  return kinds.length === 1 && kinds[0] === 'individual' ? [] : ['kind'];
}

function wasRead({ read, confidence }: LawSource): boolean {
  return confidence !== 'L' && (read === 'fullText' || read === 'quoted' || read === 'excerpt');
}

/** Ids of the rules whose findings must be mended, for a nominee by his row and award; null: none. */
function rulesByNominee(
  findings: readonly Finding[],
): (input: NomineeRuleInput, nominee: Nominee) => ReadonlySet<string> | null {
  const bySheet = new Map<string, Map<number, Map<string, Set<string>>>>();
  for (const finding of findings.filter(mustBeMended)) {
    const award = String(finding.data['award'] ?? '');
    for (const where of placesOf(finding)) {
      if (where.kind !== 'cell' && where.kind !== 'row') continue;
      const { sheet, row } = where.kind === 'cell' ? where.cell : where;
      const rows = bySheet.get(sheet) ?? new Map<number, Map<string, Set<string>>>();
      bySheet.set(sheet, rows);
      const awards = rows.get(row) ?? new Map<string, Set<string>>();
      rows.set(row, awards);
      awards.set(award, (awards.get(award) ?? new Set()).add(finding.rule));
    }
  }
  return (input, nominee) => {
    // most rows are told of nothing: their award's name is not asked for
    const awards = bySheet.get(nominee.sheet)?.get(nominee.row);
    return awards?.get(awardName(input, nominee)) ?? null;
  };
}
