import type { InitiativeScope, Rating } from '../vocabulary/awardTerms';
import type { AwardType, NomineeKind } from '../vocabulary/awardTerms';

/** reprimand khiển trách, warning cảnh cáo; a sanction from that one upwards. */
export const disciplineLevels = ['reprimand', 'warning'] as const;
export type DisciplineLevel = (typeof disciplineLevels)[number];

/** officials: cán bộ, công chức, viên chức, NLĐ; workersAndFarmers: without a yearly rating; armedForces: army, police, standing and mobile militia. */
export const personClasses = ['officials', 'workersAndFarmers', 'armedForces'] as const;
export type PersonClass = (typeof personClasses)[number];

/** One thing that a column can prove; percent are whole, years and months counted. */
export type Requirement =
  /** The rating of the year under review. */
  | { readonly need: 'rating'; readonly atLeast: Rating }
  /** Has, or meets the standard of, one of these titles in the same year. */
  | { readonly need: 'sameYearTitle'; readonly anyOf: readonly string[] }
  /** So many initiatives (or topics, projects) recognised at that scope or wider. */
  | { readonly need: 'initiative'; readonly scope: InitiativeScope; readonly count: number }
  /** One of these titles so many times in a row, year after year. */
  | { readonly need: 'consecutiveTitles'; readonly anyOf: readonly string[]; readonly times: number }
  /** One of these awards so many times within the last `years` years. */
  | {
      readonly need: 'awardsWithin';
      readonly anyOf: readonly string[];
      readonly times: number;
      readonly years: number;
    }
  /** In each of `years` years in a row rated so, or holding one of these titles. */
  | {
      readonly need: 'ratingYears';
      readonly atLeast: Rating;
      readonly years: number;
      readonly orTitles: readonly string[];
    }
  /** Rated so in `times` of the last `years` years. */
  | {
      readonly need: 'ratingWithin';
      readonly atLeast: Rating;
      readonly times: number;
      readonly years: number;
    }
  /** Was given one of these awards at any time before. */
  | { readonly need: 'earlierAward'; readonly anyOf: readonly string[] }
  /** Share of advanced workers among all members; `isMoreThan`: strictly above the percentage. */
  | { readonly need: 'advancedShare'; readonly percent: number; readonly isMoreThan: boolean }
  /** Share of members who completed their duties. */
  | { readonly need: 'completedShare'; readonly percent: number }
  /** Members who are emulation fighters at the base. */
  | { readonly need: 'emulationFighters'; readonly atLeast: number }
  /** No sanction of that level or graver: the person's own, or of any member of a collective. */
  | { readonly need: 'noDiscipline'; readonly from: DisciplineLevel }
  /** Months since the start of work at the unit, at the end of the year under review. */
  | { readonly need: 'monthsAtWork'; readonly atLeast: number }
  /** Months of service, all periods added up. */
  | { readonly need: 'monthsServed'; readonly atLeast: number }
  /** Died on duty and recognised as a martyr. */
  | { readonly need: 'martyr' }
  /** Belongs to the army, police, standing or mobile militia. */
  | { readonly need: 'armedForces' }
  /** Belongs to none of these: their own title is another one. */
  | { readonly need: 'civilian' }
  /** True or not, no column can prove it: a rule stays quiet. `what` names it in a few words of the text. */
  | { readonly need: 'notProvable'; readonly what: string };

/** One of several ways to an award ("one of the following standards"). */
export interface Door {
  /** Clause, e.g. "74.1.d". */
  readonly id: string;
  /** Types of commendation that go through this door; null: any. */
  readonly forTypes: readonly AwardType[] | null;
  /** Classes of persons that it is for; null: everybody. */
  readonly forClasses: readonly PersonClass[] | null;
  readonly needs: readonly Requirement[];
}

export const standardClauses = ['main', 'newHire', 'discipline'] as const;
/** main: the article on the award itself; newHire, discipline: exclusions that stand in decrees and circulars. */
export type StandardClause = (typeof standardClauses)[number];

/** What an award asks of one kind of nominee: all of `needs`, and one of `doors` where there are any. */
export interface Standard {
  readonly awardId: string;
  readonly kind: NomineeKind;
  readonly clause: StandardClause;
  readonly needs: readonly Requirement[];
  readonly doors: readonly Door[];
}
