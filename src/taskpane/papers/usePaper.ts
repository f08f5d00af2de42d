import { useState } from 'react';
import type { Outcome } from '../../core/work/outcome';
import type { RunControls, Runner } from '../office/useRun';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';

/** What a writing rests on, and where it goes when the usual sheet is not ours. */
export interface PaperTarget {
  /** The key of the look that the person accepted. */
  readonly accepted?: string;
  readonly sheetName?: string;
}

/** A paper on its way: looked at first, then written. */
export interface Paper<Preview, Written> {
  readonly previewing: Runner<Preview>;
  readonly writing: Runner<Written>;
  /** What would be written; null before a look at it, and after. */
  readonly preview: Preview | null;
  readonly done: DoneWrite | null;
  readonly isBusy: boolean;
  readonly look: (work: (controls: RunControls) => Promise<Outcome<Preview>>) => void;
  readonly write: (work: (controls: RunControls) => Promise<Outcome<Written>>) => void;
  /** The same look anew: the workbook was changed meanwhile. */
  readonly lookAgain: () => void;
  /** Forgets the look: it was left, or something else is asked for now. */
  readonly putAway: () => void;
  /** What was done is taken back: the pane reads the workbook anew. */
  readonly undone: () => void;
}

/** Looks at what would be written (nothing is), keeps it for the person, and writes when they say so. */
export function usePaper<Preview, Written>(how: {
  readonly pane: PaneState;
  /** What was done, in words; null: nothing was written, and the answer stays to be read. */
  readonly told: (written: Written) => DoneWrite | null;
  /** True where the new sheet is itself read by checks. */
  readonly isReadByChecks?: boolean;
}): Paper<Preview, Written> {
  const actions = useActions();
  const previewing = useRun<Preview>();
  const writing = useRun<Written>();
  const [done, setDone] = useState<DoneWrite | null>(null);
  const isBusy = [previewing.run, writing.run].some(({ state }) => state === 'running');
  return {
    previewing,
    writing,
    preview: previewing.run.state === 'done' ? previewing.run.value : null,
    done,
    isBusy,
    look: (work) => {
      setDone(null);
      writing.reset();
      void previewing.start(work);
    },
    write: (work) =>
      void writing.start(work, (written) => {
        const told = how.told(written);
        setDone(told);
        if (told === null) return;
        previewing.reset();
        if (told.undoId !== null && told.sheet !== null) void actions.goToSheet(told.sheet, 'tell');
        how.pane.refresh({ wrote: how.isReadByChecks === true && told.undoId !== null });
      }),
    lookAgain: () => {
      writing.reset();
      previewing.again();
    },
    putAway: () => {
      previewing.reset();
      writing.reset();
    },
    undone: () => how.pane.refresh({ wrote: how.isReadByChecks === true }),
  };
}
