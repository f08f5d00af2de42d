import type { Door, Requirement, Standard } from '../../../law/standard';
import type { LawAnswer } from '../../../law/lawBook';
import type { NomineeField } from '../../../vocabulary/nomineeFields';
import { personClassOf } from './personClass';
import { prove, type Proof, type Subject } from './proof';
import { doorsFor, isFailed, proveDoor, standardOf } from './standardCheck';

/** What the columns prove of the whole standard of a nominee's award. */
interface StandardProof {
  readonly law: LawAnswer<Standard>;
  /** inDoubt: what fails would pass by another reading of the same columns. */
  readonly state: 'met' | 'failed' | 'inDoubt' | 'unknown';
  /** Kinds of the requirements that fail, each once; empty unless failed or in doubt. */
  readonly lacks: readonly Requirement['need'][];
  /** Fields that would prove what is open, each once. */
  readonly fields: readonly NomineeField[];
  /** What is open and no column can prove, in words of the text, each once. */
  readonly unprovable: readonly string[];
}

/**
 * Judges every requirement, and every door for this type of commendation and class of persons: met only where all
 * requirements are and one door is wholly. null: the book has no such standard, or none for this class.
 */
export function proveStandard(subject: Subject): StandardProof | null {
  const law = standardOf(subject, 'main');
  if (law === null) return null;
  const { needs, doors: all } = law.value;
  const doors = doorsFor(subject, all);
  if (needs.length + all.length === 0 || (all.length > 0 && doors.length === 0)) return null;
  const ofNeeds = needs.map((need) => prove(subject, need));
  const ofDoors = doors.map((door) => asked(subject, door, proveDoor(subject, door)));
  const failed = [
    ...ofNeeds.filter(isFailed),
    ...(ofDoors.length > 0 && ofDoors.every(isFailed) ? ofDoors.filter(isFailed) : []),
  ];
  if (failed.length > 0) {
    const lacks = [...new Set(failed.map(({ lack }) => lack.need))];
    const isCertain = ofNeeds.some((proof) => isFailed(proof) && !proof.isInDoubt) || isShut(ofDoors);
    return { law, state: isCertain ? 'failed' : 'inDoubt', lacks, fields: [], unprovable: [] };
  }
  const isOpen = ofDoors.length === 0 || ofDoors.some(({ state }) => state === 'met');
  if (isOpen && ofNeeds.every(({ state }) => state === 'met'))
    return { law, state: 'met', lacks: [], fields: [], unprovable: [] };
  const ajar = isOpen
    ? []
    : nearest(
        subject,
        doors.filter((_door, index) => ofDoors[index]?.state === 'unknown'),
      );
  const open = [...needs, ...ajar.flatMap((door) => door.needs)];
  return { law, state: 'unknown', lacks: [], ...whatIsOpen(subject, open, ajar) };
}

/** Doors that would be open but for whom they are for; else all that stand ajar. */
function nearest(subject: Subject, ajar: readonly Door[]): readonly Door[] {
  const proven = ajar.filter((door) => isProven(subject, door));
  return proven.length > 0 ? proven : ajar;
}

function isProven(subject: Subject, door: Door): boolean {
  return door.needs.every((need) => prove(subject, need).state === 'met');
}

function isShut(doors: readonly Proof[]): boolean {
  return doors.length > 0 && doors.every((proof) => isFailed(proof) && !proof.isInDoubt);
}

/** A door for some only proves nothing of whoever the list does not tell to be one of them. */
function asked(subject: Subject, door: Door, proof: Proof): Proof {
  const fields = untoldConditions(subject, door);
  return proof.state === 'met' && fields.length > 0 ? { state: 'unknown', fields } : proof;
}

function untoldConditions({ nominee }: Subject, { forTypes, forClasses }: Door): readonly NomineeField[] {
  return [
    ...(forTypes !== null && nominee.awardType.value === null ? (['awardType'] as const) : []),
    ...(forClasses !== null && personClassOf(nominee) === null ? (['objectClass'] as const) : []),
  ];
}

function whatIsOpen(
  subject: Subject,
  needs: readonly Requirement[],
  doors: readonly Door[],
): Pick<StandardProof, 'fields' | 'unprovable'> {
  const fields = needs.flatMap((need) => {
    const proof = prove(subject, need);
    return proof.state === 'unknown' ? proof.fields : [];
  });
  const conditions = doors
    .filter((door) => isProven(subject, door))
    .flatMap((door) => untoldConditions(subject, door));
  const unprovable = needs.flatMap((need) => (need.need === 'notProvable' ? [need.what] : []));
  return { fields: [...new Set([...fields, ...conditions])], unprovable: [...new Set(unprovable)] };
}
