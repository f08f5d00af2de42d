import type { AwardType, NomineeKind, Rating } from '../vocabulary/awardTerms';
import type { InitiativeScope } from '../vocabulary/awardTerms';
import type { Field } from '../sheets/field';
import type { IsoDate } from '../time/isoDate';

/** A paper of the dossier as a cell names it: number and day, where they are told. */
export interface PaperMention {
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** yes: the cell says it is there; no: says it is not; blank: empty. */
  readonly presence: 'yes' | 'no' | 'blank';
}

/** What a nominee got or was rated in an earlier year. */
export interface YearRecord {
  readonly year: number;
  readonly awards: readonly string[];
  readonly rating: Rating | null;
  readonly decision: string | null;
  /** Cells that it was read from. */
  readonly cell: Field<string>['cell'];
}

/**
 * One proposal of the list: one nominee for one award. A row that proposes two awards gives two. Where one cell holds
 * several fields ("Ông X - Trưởng thôn Y"), each field's `text` is its own part of the cell's words.
 */
export interface Nominee {
  readonly key: string;
  readonly sheet: string;
  /** 0-based sheet row. */
  readonly row: number;
  readonly isHidden: boolean;
  /** Words of the group rows above, innermost last; empty where the list has none. */
  readonly groups: readonly string[];
  readonly kind: Field<NomineeKind | null>;
  readonly salutation: Field<string>;
  /** Without salutation, as written otherwise; never "corrected". */
  readonly name: Field<string>;
  readonly sex: Field<'male' | 'female' | null>;
  readonly born: Field<{ readonly year: number; readonly date: IsoDate | null } | null>;
  /** Digits only; zeros that a number cell lost are put back where that is certain. */
  readonly cccd: Field<string>;
  readonly position: Field<string>;
  readonly unit: Field<string>;
  readonly objectClass: Field<string>;
  /** Id of the law book's award; null where the words are not in the catalogue (then `text` is not empty). */
  readonly award: Field<string | null>;
  readonly awardType: Field<AwardType | null>;
  readonly year: Field<number | null>;
  /** True where that year is a school year, which ends in the next. */
  readonly isOfSchoolYear: boolean;
  readonly achievement: Field<string>;
  readonly rating: Field<Rating | null>;
  readonly sameYearTitle: Field<boolean | null>;
  readonly initiative: Field<string>;
  readonly initiativeDecision: Field<PaperMention>;
  readonly initiativeScope: Field<InitiativeScope | null>;
  readonly discipline: Field<string>;
  readonly disciplineEnd: Field<IsoDate | null>;
  readonly underReview: Field<boolean | null>;
  readonly hired: Field<IsoDate | null>;
  readonly startedHere: Field<IsoDate | null>;
  readonly leave: Field<string>;
  readonly transfer: Field<string>;
  /** The first remark of the row that says something; lists may have several columns of remarks. */
  readonly note: Field<string>;
  /** By year, oldest first; several cells or rows of one year are one record each. */
  readonly history: readonly YearRecord[];
  /** True where the list (or a history sheet) tells of earlier years at all: without it no rule speaks of them. */
  readonly hasHistory: boolean;
  readonly counts: {
    readonly headcount: Field<number | null>;
    readonly completed: Field<number | null>;
    readonly advanced: Field<number | null>;
    readonly emulationFighters: Field<number | null>;
    readonly disciplined: Field<number | null>;
  };
  readonly papers: {
    readonly submission: Field<PaperMention>;
    readonly report: Field<PaperMention>;
    readonly minutes: Field<PaperMention>;
    readonly decision: Field<PaperMention>;
    readonly declaration: Field<PaperMention>;
    readonly proof: Field<PaperMention>;
  };
  readonly authority: Field<string>;
  readonly dossier: {
    readonly due: Field<IsoDate | null>;
    readonly received: Field<IsoDate | null>;
    readonly copies: Field<number | null>;
  };
  readonly council: {
    readonly total: Field<number | null>;
    readonly present: Field<number | null>;
    readonly inFavour: Field<number | null>;
  };
  readonly posted: { readonly from: Field<IsoDate | null>; readonly until: Field<IsoDate | null> };
  readonly resistance: {
    readonly kind: Field<string>;
    readonly serviceMonths: Field<number | null>;
    readonly from: Field<IsoDate | null>;
    readonly until: Field<IsoDate | null>;
  };
}
