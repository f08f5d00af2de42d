import type { PaperAction } from '../sheets/ownPapers';
import type { SheetDraft } from '../sheets/sheetDraft';
import type { Outcome } from '../work/outcome';
import type { Work } from '../work/work';
import type { Matter } from './mergedSheets';
import type { Office } from './office';
import type { StoredSettings } from './storedSettings';

/** A paper that is worked out and not written. */
export interface PlannedPaper<Made> {
  /** Our sheets, in the order in which they are written; empty where there is nothing to write. */
  readonly drafts: readonly SheetDraft[];
  /** Sheets whose cells the drafts are made from, each once. */
  readonly restsOn: readonly string[];
  /** What it changes in the stored settings; null: nothing. */
  readonly settings: ((current: StoredSettings) => StoredSettings) | null;
  /** What a person agrees to when they have looked at it: another one at the write, and nothing is written. */
  readonly agreedOn: Agreed;
  /** What else came of it, for words about it. */
  readonly made: Made;
}

/** All that must be the same when a paper is written as when it was looked at. */
export interface Agreed {
  readonly drafts: readonly SheetDraft[];
  /** What was shown beside the drafts; plain data. */
  readonly shown: unknown;
}

/**
 * A kind of paper: how it is worked out of the office and of what was asked. Looked at and written by `previewPaper` and
 * `writePaper` of src/actions/running, the same for every paper.
 */
export interface Paper<Request, Made> {
  /** The action that writes it, as the journal keeps it. */
  readonly action: PaperAction;
  /** sheetNames: it needs no cell of the workbook, only which sheets there are. */
  readonly reads: 'cells' | 'sheetNames';
  /** What it is made from: there merged cells matter. */
  readonly matters: readonly Matter[];
  /** Bit by bit; linear in rows. A problem where it cannot be made from this office. */
  readonly plan: (office: Office, request: Request) => Work<Outcome<PlannedPaper<Made>>>;
}

/** A paper whose drafts are all that a person agrees to. */
export function paperOf<Made>(
  paper: Pick<PlannedPaper<Made>, 'drafts' | 'restsOn' | 'made'>,
): PlannedPaper<Made> {
  const { drafts, restsOn, made } = paper;
  return {
    drafts,
    restsOn: [...new Set(restsOn)],
    settings: null,
    agreedOn: { drafts, shown: null },
    made,
  };
}
