import type { NamedCell } from '../../core/work/block';
import type { OwnMark } from '../../core/office/snapshot';
import type { fingerprinter } from '../../core/text/fingerprint';
import type { Work } from '../../core/work/work';
import type { CellContent } from '../read/cellContent';
import type { SheetImage } from '../ownSheets/sheetImage';
import type { Comparison } from '../ownSheets/writtenCells';
import type { SeenCell } from './looks';
import type { Referring } from './referring';
import type { SheetWrite } from './sheetWrite';
import type { SheetTarget, Sight } from './sight';
import type { CellWrite, SheetRemoval } from './writing';

/** What a sheet of ours shall be, and which of its cells the add-in may replace on the way there. */
export interface SheetGoal {
  readonly target: SheetTarget;
  /** null: there shall be none. Its mark is null where the one that stands stays. */
  readonly want: { readonly image: SheetImage; readonly mark: OwnMark | null } | null;
  /** Where among the sheets it shall stand if it is made anew, from 0; null: after all others. */
  readonly place: number | null;
  /** Columns that the add-in answers for; what stands to the right of them is people's. */
  readonly width: number;
  /** Rows that it may have written, from the first on. */
  readonly rows: number;
  /** Names of the charts that the add-in drew on it. */
  readonly charts: readonly string[];
  /** Which cells of the sheet as it is now are the add-in's doing. */
  readonly compare: (now: SheetImage['contents']) => Work<Comparison>;
}

/** What a cell of theirs shall say, and what the add-in may have put there. */
export interface CellGoal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly want: CellContent;
  readonly ours: readonly CellContent[];
  /** By which its row is known again, and the columns that do not count; null: it is where it was. */
  readonly witness: { readonly key: string; readonly written: ReadonlySet<number> } | null;
}

/** What shall stand in the workbook. */
export interface Goals {
  readonly sheets: readonly SheetGoal[];
  readonly cells: readonly CellGoal[];
}

/**
 * What becomes of cells that say neither what is wanted nor what the add-in wrote: they are people's. ask: nothing is
 * written, they are named; keep: they stay and are named; takeBack: they go too, where they say what the question showed
 * and their row is known; putBack: they stay, and a sheet that would go stays for the person to say.
 */
export type Edits = 'ask' | 'keep' | { readonly takeBack: string } | 'putBack';

/** What is to be written to reach the goals. */
export interface Planned {
  readonly sheets: readonly SheetWrite[];
  readonly removals: readonly SheetRemoval[];
  readonly cells: readonly CellWrite[];
  /** Cells of people that stay as they are. */
  readonly left: readonly NamedCell[];
}

/** How a way to goals is looked for. */
export interface Planning {
  readonly sight: Sight;
  readonly edits: Edits;
  /** Cells that people typed and that a write ran over: they get back what they said. */
  readonly kept: readonly SeenCell[];
  /** What people's formulas take from sheets that are to go. */
  readonly referring: Referring;
  /** Where the name of a sheet to be made is taken by another's: that is told, or a free name is taken. */
  readonly takenName: 'tell' | 'findAnother';
}

/** True where cells of people go as well. */
export function goToo(edits: Edits): edits is Extract<Edits, { readonly takeBack: string }> {
  return typeof edits === 'object';
}

/** A way that is being looked for: each cell of people that is met adds what it says. */
export interface Looking extends Planning {
  readonly theirs: ReturnType<typeof fingerprinter>;
}
