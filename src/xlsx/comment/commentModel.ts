import type { XmlElement } from '../zip/xmlTree';

/** 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A note of a cell (a "comment" of the file): replaced, never changed. */
export interface SheetNote {
  readonly place: CellPlace;
  readonly author: string;
  readonly text: string;
  readonly visible: boolean;
  /** Points; null where the file's drawing does not say it. */
  readonly width: number | null;
  readonly height: number | null;
  /** Where it stood in the file, and its element there; null for a note that was added. */
  readonly source: { readonly place: CellPlace; readonly tree: XmlElement } | null;
}

/** One entry of a thread. */
export interface ThreadEntry {
  /** `{GUID}`. */
  readonly id: string;
  readonly author: string;
  readonly email: string;
  readonly text: string;
  /** ISO 8601 without a zone, as the file has it; empty where it says none. */
  readonly created: string;
  /** Its element in the file; null for one that was added. */
  readonly source: XmlElement | null;
}

/** A thread of comments on a cell. */
export interface SheetComment extends ThreadEntry {
  readonly place: CellPlace;
  readonly resolved: boolean;
  readonly replies: readonly ThreadEntry[];
  /** Where it stood in the file; null for one that was added. */
  readonly sourcePlace: CellPlace | null;
}
