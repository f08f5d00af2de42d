import type { Door, PersonClass, Requirement, Standard, StandardClause } from '../../../law/standard';
import type { LawAnswer } from '../../../law/lawBook';
import type { NomineeField } from '../../../vocabulary/nomineeFields';
import type { Finding, Severity } from '../../finding';
import { nomineesFor } from './nomineeIndex';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { ofNominee } from './nomineeFinding';
import { personClassOf } from './personClass';
import { prove, type Proof, type Subject } from './proof';

type Failed = Extract<Proof, { readonly state: 'failed' }>;

/** Which part of a standard a rule speaks of, and how gravely. */
export interface StandardCheck {
  readonly rule: string;
  readonly awards: readonly string[];
  readonly clause?: StandardClause;
  readonly severity: Severity;
  /** Only requirements of these kinds; absent: all. */
  readonly needs?: readonly Requirement['need'][];
  /** True for doors one of which cannot be judged ("others"): they are left out, but for those of the nominee's own class, and the rest must hold. */
  readonly onlyProvableDoors?: boolean;
  /** Which nominees; absent: all of the awards. */
  readonly applies?: (subject: Subject) => boolean;
}

/** Message ids that a rule of this kind may answer. */
export const standardMessages = ['needNotMet', 'noWayOpen'] as const;

/**
 * Compares nominees with the standard that the book has for their award on 31/12 of the year under review: one
 * finding per requirement that the columns disprove (`needNotMet`), one where every way to the award is disproved
 * (`noWayOpen`, with the ways as data "way1.need" …). What the columns cannot prove is passed over.
 */
export function checkStandard(input: NomineeRuleInput, check: StandardCheck): readonly Finding[] {
  return nomineesFor(input.nominees, check.awards).flatMap((nominee) => {
    const subject = { input, nominee };
    if (check.applies !== undefined && !check.applies(subject)) return [];
    const law = standardOf(subject, check.clause ?? 'main');
    return law === null ? [] : findingsOf(subject, law, check);
  });
}

/** The book's standard for a nominee's award and kind; a nominee of unknown kind is taken for a person. */
export function standardOf({ input, nominee }: Subject, clause: StandardClause): LawAnswer<Standard> | null {
  const { award, kind } = nominee;
  if (award.value === null) return null;
  return input.law.standards.standard({ awardId: award.value, kind: kind.value ?? 'individual', clause });
}

function findingsOf(subject: Subject, law: LawAnswer<Standard>, check: StandardCheck): readonly Finding[] {
  const speaksOf = ({ need }: Requirement) => check.needs === undefined || check.needs.includes(need);
  const needs = law.value.needs.filter(speaksOf).map((need) => prove(subject, need));
  const said = needs.filter(isFailed).map((proof) => sayNeed(subject, law, check, proof));
  const doors = doorsOf(subject, law.value.doors, check).map((door) => proveDoor(subject, door));
  // ways that no column can judge may still be open
  const hasOthers = doorsFor(subject, law.value.doors).length > doors.length;
  const lacks = doors.filter(isFailed).map((door) => ({ ...door, isInDoubt: door.isInDoubt || hasOthers }));
  const isShut =
    doors.length > 0 &&
    lacks.length === doors.length &&
    (check.needs === undefined || lacks.some(({ lack }) => check.needs?.includes(lack.need) === true));
  return isShut ? [...said, sayDoors(subject, law, check, distinct(lacks))] : said;
}

/** Tells a finding that another reading of the same columns, or a way that none can judge, would let pass. */
const inDoubt = { inDoubt: 'yes' } as const;

export function isFailed(proof: Proof): proof is Failed {
  return proof.state === 'failed';
}

function doorsOf(subject: Subject, doors: readonly Door[], check: StandardCheck): readonly Door[] {
  const personClass = personClassOf(subject.nominee);
  return doorsFor(subject, doors).filter(
    ({ forClasses, needs }) =>
      check.onlyProvableDoors !== true ||
      isOwnWay(forClasses, personClass) ||
      needs.every(({ need }) => need !== 'notProvable'),
  );
}

/** Doors for this type of commendation and this class of persons. */
export function doorsFor({ nominee }: Subject, doors: readonly Door[]): readonly Door[] {
  const awardType = nominee.awardType.value;
  const personClass = personClassOf(nominee);
  return doors.filter(
    ({ forTypes, forClasses }) =>
      (forTypes === null || awardType === null || forTypes.includes(awardType)) &&
      (forClasses === null || personClass === null || forClasses.includes(personClass)),
  );
}

/** A way made for the nominee's own class alone stands open though no column can prove it (workers and farmers). */
function isOwnWay(forClasses: Door['forClasses'], personClass: PersonClass | null): boolean {
  return forClasses !== null && personClass !== null && forClasses.includes(personClass);
}

/** One requirement that fails shuts a door; one that cannot be judged leaves it ajar. */
export function proveDoor(subject: Subject, door: Door): Proof {
  const proofs = door.needs.map((need) => prove(subject, need));
  return (
    proofs.find((proof) => isFailed(proof) && !proof.isInDoubt) ??
    proofs.find(isFailed) ??
    proofs.find(({ state }) => state === 'unknown') ?? { state: 'met' }
  );
}

function sayNeed(subject: Subject, law: LawAnswer<Standard>, check: StandardCheck, proof: Failed): Finding {
  const severity = proof.isInDoubt && check.severity === 'error' ? 'warning' : check.severity;
  const data = proof.isInDoubt ? { ...proof.lack, ...inDoubt } : proof.lack;
  return ofNominee(check.rule, subject, { messageId: 'needNotMet', severity, at: proof.at, data, law });
}

/** Doors that fail on the same lack are said once; certain before doubtful. */
function distinct(lacks: readonly Failed[]): readonly Failed[] {
  const known = new Map<string, Failed>();
  for (const failed of lacks) {
    const key = JSON.stringify(failed.lack);
    const before = known.get(key);
    if (before === undefined || before.isInDoubt) known.set(key, failed);
  }
  return [...known.values()];
}

function sayDoors(
  subject: Subject,
  law: LawAnswer<Standard>,
  check: StandardCheck,
  lacks: readonly Failed[],
): Finding {
  const [only] = lacks;
  if (only !== undefined && lacks.length === 1) return sayNeed(subject, law, check, only);
  const isInDoubt = lacks.some((lack) => lack.isInDoubt);
  const data: Finding['data'] = Object.fromEntries([
    ['ways', lacks.length],
    ...(isInDoubt ? Object.entries(inDoubt) : []),
    ...lacks.flatMap(({ lack }, index) =>
      Object.entries(lack).map(([name, value]) => [`way${index + 1}.${name}`, value] as const),
    ),
  ]);
  const severity = isInDoubt && check.severity === 'error' ? 'warning' : check.severity;
  const at = lacks.find((lack) => lack.at !== null)?.at ?? null;
  return ofNominee(check.rule, subject, { messageId: 'noWayOpen', severity, at, data, law });
}

/** The fields that would be needed to judge a nominee by its standard and that its list does not tell. */
export function untoldFields(subject: Subject): readonly NomineeField[] {
  const standard = standardOf(subject, 'main')?.value;
  if (standard === undefined) return [];
  const doors = doorsOf(subject, standard.doors, {
    rule: '',
    awards: [],
    severity: 'info',
    onlyProvableDoors: true,
  });
  const needs = standard.needs.map((need) => prove(subject, need));
  const ways = doors.map((door) => door.needs.map((need) => prove(subject, need)));
  const isOpen = ways.some((way) => way.every(({ state }) => state === 'met'));
  const open = isOpen ? needs : [...needs, ...ways.flat()];
  return open.flatMap((proof) => (proof.state === 'unknown' ? proof.fields : []));
}
