import type { IsoDate } from '../time/isoDate';
import { readMarker } from './outline/markers';
import { isPeriod } from './outline/runs';

/** A paper that the plan cites ("Kế hoạch số … ngày …"): what is not printed is null. */
export interface Citation {
  /** Kind as printed, e.g. the Vietnamese for "decree". */
  readonly kind: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** The year alone where only that is printed (a law "of 2022"). */
  readonly year: number | null;
  /** The words around it as printed, for people to find it. */
  readonly text: string;
  /** True where it stands among the legal bases above part I. */
  readonly isLegalBasis: boolean;
}

/** An item of a part ("II.1"): a plan's unit to which tasks belong. */
export interface PlanItem {
  /** Part id + "." + number as printed, e.g. "II.1"; null where the paper prints no number. */
  readonly id: string | null;
  readonly title: string;
  /** What stands under the item, one string each, deeper levels included. */
  readonly points: readonly string[];
  /** Short name for the appendix' group row, given by people on the plan sheet. */
  readonly shortName: string | null;
}

export interface PlanPart {
  /** "I", "II", "A" … as printed, "T1" … "T12" for months, "Q1" … "Q4" for quarters; null where there is none. */
  readonly id: string | null;
  readonly title: string;
  readonly items: readonly PlanItem[];
}

/** A body that the plan gives duties to (part III): id as printed, "III.2". */
export interface PlanBody {
  readonly id: string | null;
  readonly name: string;
  readonly duties: readonly string[];
}

/** A target that the plan sets ("100% thôn đăng ký"), apart from its tasks: what is reported on at the year's end. */
export interface PlanTarget {
  /** Id of the item or, where the part has none, of the part that it stands under; null where that has no number. */
  readonly itemId: string | null;
  /** The paper's own words. */
  readonly text: string;
}

/** A day by which the running text asks for something ("gửi về UBND xã trước ngày 15/02/2027"). */
export interface PlanDeadline {
  /** Id of the item, body or part that it stands under; null where that has no number. */
  readonly itemId: string | null;
  /** The sentence, in the paper's own words. */
  readonly text: string;
  /** The last day on which it is in time. */
  readonly lastDay: IsoDate;
}

/** What the plan asks of nominations beside the law: kept with its item. */
export interface NominationAsk {
  readonly itemId: string | null;
  /** How many for each unit, how many in all, a share, an index to be reached, copies of the dossier, or its last day. */
  readonly kind: 'quota' | 'total' | 'share' | 'index' | 'dossiers' | 'deadline';
  /** The sentence, in the paper's own words. */
  readonly text: string;
  /** The figure asked for (a count, per cent, copies); null for a deadline and where no figure is printed. */
  readonly figure: number | null;
  /** The last day; null but for deadlines. */
  readonly lastDay: IsoDate | null;
  /** Who or what a quota or total counts; null where the sentence does not say, says several at once, or counts nobody. */
  readonly counted: CountedKind | null;
  /** Whether the figure is the most or the least that is asked; null where the sentence says neither. */
  readonly bound: 'most' | 'least' | null;
  /** Of whom a share is taken: of the advanced workers, or of all who are proposed; null where that is not said. */
  readonly shareOf: 'advancedWorkers' | 'proposed' | null;
  /** Who shall have that share of it; null: none of these, perhaps an award that the sentence names. */
  readonly sharedBy: 'directWorkers' | 'women' | null;
}

/** What a plan counts when it says how many may be proposed. */
export type CountedKind = 'persons' | 'collectives' | 'households';

/** A rectangle of merged cells of a table; rows are counted from its first header row, all from 0. */
export interface TableMerge {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A table of the paper as printed: one text per column, lines of a cell parted by "\n", blank cells and hidden parts of merged ones "". */
export interface PlanTable {
  /** Inside the plan's body, or behind its foot (the plan file's own appendix). */
  readonly place: 'body' | 'appendix';
  /** Lines above it: the appendix' name and title, or the sentence that leads to it. */
  readonly titleLines: readonly string[];
  /** Rows of the header; none where the table has no header. */
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly TableMerge[];
}

/** A task that a table of the plan file lists, in the paper's own words; null and empty where nothing is printed. */
export interface PlanTask {
  readonly place: PlanTable['place'];
  /** Words of the group row above it; null where there is none. */
  readonly group: string | null;
  readonly content: string;
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  readonly time: string | null;
  readonly product: string | null;
}

export interface PlanSignature {
  readonly onBehalfOf: string | null;
  readonly forRole: string | null;
  readonly role: string | null;
  readonly name: string | null;
}

/** Something that the reader of the text was not sure of; said one by one and settled on the plan sheet. */
export interface PlanDoubt {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Where the text came from: scanned and pasted text is judged more gently. */
export type PlanOrigin = 'docx' | 'text' | 'markdown' | 'pasted' | 'sheet';

/** The years that a plan is for, first and last included: the same for one year, null where unknown. */
export interface PlanYears {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Plan {
  readonly origin: PlanOrigin;
  readonly document: {
    readonly kind: string | null;
    /** Number and symbol as printed, e.g. "08/KH-UBND", spaces inside closed up; null where absent or left blank. */
    readonly number: string | null;
    /** Exactly as printed, for the paper rules (VB-01). */
    readonly numberAsPrinted: string | null;
    readonly place: string | null;
    readonly date: IsoDate | null;
    readonly dateAsPrinted: string | null;
    /**
     * The one year by which the plan is known: that of its date where it lies within its years, else the first of them;
     * null where the first is not known. Times that name no year belong to it.
     */
    readonly year: number | null;
    readonly years: PlanYears;
    readonly title: string | null;
    /** Who issues it, in full, as the paper says it. */
    readonly issuer: string | null;
    /** True where the paper says that the chairman of the committee issues it, not the committee. */
    readonly isIssuedByChairman: boolean;
    readonly mentionsAppendix: boolean;
    /** True where the body ends with "./." */
    readonly hasEndMark: boolean;
  };
  readonly parts: readonly PlanPart[];
  /** The id of the part whose items the tasks belong to (usually "II"); null where none was found. */
  readonly taskPartId: string | null;
  readonly bodies: readonly PlanBody[];
  readonly citations: readonly Citation[];
  readonly targets: readonly PlanTarget[];
  readonly deadlines: readonly PlanDeadline[];
  readonly asks: readonly NominationAsk[];
  readonly recipients: readonly string[];
  readonly signature: PlanSignature;
  /** Tables of the paper; a plan that is read from its sheet has none: there their rows stand as points and tasks. */
  readonly tables: readonly PlanTable[];
  /** What those of its tables list that are lists of tasks (`tasksInTables`). */
  readonly tasks: readonly PlanTask[];
  readonly doubts: readonly PlanDoubt[];
}

/**
 * The items that tasks belong to: those of the plan's task part, of all parts of a plan by months or quarters, or of
 * a plan that is not parted at all. Lines without a number among numbered items are none.
 */
export function taskItems(plan: Plan): readonly PlanItem[] {
  const items = plan.parts.filter((part) => isTaskPart(plan, part)).flatMap((part) => part.items);
  const numbered = items.filter(({ id }) => id !== null);
  return numbered.length > 0 ? numbered : items;
}

function isTaskPart(plan: Plan, part: PlanPart): boolean {
  if (plan.taskPartId !== null) return part.id === plan.taskPartId;
  return isPeriodPart(part) || (plan.parts.length === 1 && part.id === null && part.title === '');
}

/** True for a month or a quarter of a plan ("T3", "Q1", or "I. THÁNG 1"). */
export function isPeriodPart({ id, title }: PlanPart): boolean {
  if (id === null) return false;
  const opening = readMarker(title);
  return /^(?:T\d{1,2}|Q[1-4])$/.test(id) || (opening !== null && isPeriod(opening));
}
