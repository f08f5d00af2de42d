import type { IsoDate } from '../time/isoDate';

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
  /** "I", "II", "A", "T1" … as printed; null where there is none. */
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
  /** How many for each unit, a share, an index to be reached, copies of the dossier, or the dossier's last day. */
  readonly kind: 'quota' | 'share' | 'index' | 'dossiers' | 'deadline';
  /** The sentence, in the paper's own words. */
  readonly text: string;
  /** The figure asked for (a count, per cent, copies); null for a deadline and where no figure is printed. */
  readonly figure: number | null;
  /** The last day; null but for deadlines. */
  readonly lastDay: IsoDate | null;
}

/** A rectangle of merged cells of a table; rows are counted from its first header row, all from 0. */
export interface TableMerge {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A table of the paper as printed: one text per column, blank cells and hidden parts of merged ones "". */
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
    readonly year: number | null;
    readonly title: string | null;
    /** Who issues it, in full, as the paper says it. */
    readonly issuer: string | null;
    readonly mentionsAppendix: boolean;
    /** True where the body ends with "./." */
    readonly hasEndMark: boolean;
  };
  readonly parts: readonly PlanPart[];
  /** The id of the part whose items the tasks belong to (usually "II"); null where none was found. */
  readonly taskPartId: string | null;
  readonly bodies: readonly PlanBody[];
  readonly citations: readonly Citation[];
  readonly recipients: readonly string[];
  readonly signature: PlanSignature;
  /** Tables of the paper; a plan that is read from its sheet has none: there their rows stand as points and tasks. */
  readonly tables: readonly PlanTable[];
  /** What those of its tables list that are lists of tasks (`tasksInTables`). */
  readonly tasks: readonly PlanTask[];
  readonly targets: readonly PlanTarget[];
  readonly doubts: readonly PlanDoubt[];
}

/** The items that tasks belong to: those of the plan's task part, or of all parts of a plan by months. */
export function taskItems(plan: Plan): readonly PlanItem[] {
  const parts = plan.parts.filter((part) => part.id !== null && isTaskPart(plan, part.id));
  return parts.flatMap((part) => part.items);
}

function isTaskPart(plan: Plan, partId: string): boolean {
  return plan.taskPartId === null ? /^T\d+$/.test(partId) : partId === plan.taskPartId;
}
