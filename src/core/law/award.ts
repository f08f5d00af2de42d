import type { AwardType, NomineeKind } from '../vocabulary/awardTerms';

/**
 * Who decides. `ministry`: minister or head of a central body; `head`: head of an agency, enterprise or cooperative with
 * legal personality; `schoolHead`: headmaster of a school below the universities; `organization`: party committees, the
 * Front, unions and associations; `armedForces`: commanders of army and police, as their ministries rule.
 */
export const authorities = [
  'communeChairman',
  'districtChairman',
  'provinceChairman',
  'ministry',
  'head',
  'schoolHead',
  'organization',
  'armedForces',
  'government',
  'primeMinister',
  'president',
] as const;
export type Authority = (typeof authorities)[number];

/** How far up an award stands, for ordering and for the height of a submission. */
export const awardLevels = ['base', 'commune', 'district', 'province', 'state'] as const;
export type AwardLevel = (typeof awardLevels)[number];

/** A title or a form as it is called in one period. */
export interface Award {
  /** Stable id, e.g. "LDTT", "CSTDCS", "TTLDTT", "GK-XA", "BK-TINH". */
  readonly id: string;
  /** As printed in that period. */
  readonly name: string;
  /** Other spellings and abbreviations that lists use; compared folded. */
  readonly aliases: readonly string[];
  /** Emulation title (danh hiệu thi đua); false: commendation form (hình thức khen thưởng). */
  readonly isTitle: boolean;
  readonly kinds: readonly NomineeKind[];
  readonly level: AwardLevel;
}

/** Who may decide an award. */
export interface AwardAuthority {
  readonly awardId: string;
  /** Whose decision it is for a commune's own people. */
  readonly decides: Authority;
  /** Who else may decide it (heads of agencies, enterprises …); never the commune's business. */
  readonly alsoDecides: readonly Authority[];
}

/** Who may be rewarded under a type of commendation. */
export interface AwardTypeReach {
  readonly awardType: AwardType;
  readonly kinds: readonly NomineeKind[];
  /** True where only people of the army and the police may be. */
  readonly isArmedForcesOnly: boolean;
}
