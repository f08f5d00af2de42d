import type { LawBook } from '../law/lawBook';
import type { AwardType, NomineeKind } from '../vocabulary/awardTerms';
import type { CellRef } from '../sheets/cellRef';
import type { GroupTrail } from '../sheets/groupTrail';
import { readAwardType, readKind } from './readWords';
import { namesCollective } from './splitName';

/** What a group row says of the nominees below it. */
export interface NomineeGroup {
  readonly text: string;
  readonly cell: CellRef;
  readonly kind: NomineeKind | null;
  readonly awards: readonly string[];
  readonly awardType: AwardType | null;
  /** The unit whose people follow, where the row names one; else "". */
  readonly unit: string;
  /** The theme or campaign that it names, else "". */
  readonly theme: string;
}

const enumerator =
  /^\s*(?:[IVX]{1,5}|[A-H]|\d{1,2})(?:\.\d{1,2})*\s*[.)\-:]\s*|^\s*(?:[IVX]{1,5}|\d{1,2})\s+/;

/** Reads a group row: kind, awards, type of commendation, unit or theme. `text`: its words on one line. */
export function readGroup(text: string, cell: CellRef, book: Pick<LawBook, 'awardFromText'>): NomineeGroup {
  const words = text.replace(enumerator, '').replace(/[:.\s]+$/, '');
  const kind = readKind(words);
  const awards = book.awardFromText(words) ?? [];
  const awardType = readAwardType(words);
  const saysMore = kind === null && awards.length === 0;
  const isUnit = saysMore && awardType === null && namesCollective(words);
  const isTheme = saysMore && !isUnit && awardType !== 'merit' && awardType !== 'resistance';
  return { text, cell, kind, awards, awardType, unit: isUnit ? words : '', theme: isTheme ? words : '' };
}

/** What the open group rows together say: of each thing the innermost word. */
export interface GroupContext {
  readonly texts: readonly string[];
  readonly kind: { readonly value: NomineeKind; readonly group: NomineeGroup } | null;
  readonly award: NomineeGroup | null;
  readonly awardType: { readonly value: AwardType; readonly group: NomineeGroup } | null;
  readonly unit: NomineeGroup | null;
  readonly theme: NomineeGroup | null;
}

/** Sums up a trail of group rows. */
export function groupContext(trail: GroupTrail<NomineeGroup>): GroupContext {
  const groups = trail.map(({ group }) => group);
  const ofKind = groups.findLast((group) => group.kind !== null);
  const ofType = groups.findLast((group) => group.awardType !== null);
  return {
    texts: groups.map(({ text }) => text),
    kind: told(ofKind, ofKind?.kind),
    award: groups.findLast((group) => group.awards.length > 0) ?? null,
    awardType: told(ofType, ofType?.awardType),
    unit: groups.findLast((group) => group.unit !== '') ?? null,
    theme: groups.findLast((group) => group.theme !== '') ?? null,
  };
}

function told<Value>(
  group: NomineeGroup | undefined,
  value: Value | null | undefined,
): { readonly value: Value; readonly group: NomineeGroup } | null {
  return group === undefined || value === null || value === undefined ? null : { value, group };
}
