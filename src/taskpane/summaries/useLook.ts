import { useState } from 'react';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { RunControls, Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import type { PaneState } from '../shell/usePane';
import type { Seen, Settled } from './fillable';
import { countFillable } from './fillable';

/** The look that comes before every write of this view. */
export interface Look {
  readonly looking: Runner<Seen>;
  /** null before the first look, while looking, and after an undo. */
  readonly seen: Seen | null;
  /** Grows with every look, so that what hung on the last one is made anew. */
  readonly round: number;
  readonly settled: ReadonlySet<Settled>;
  /** True where the add-in wrote elsewhere after the look, or a list that is watched was edited. */
  readonly isStale: boolean;
  readonly look: () => void;
  readonly settle: (part: Settled) => void;
  readonly forget: () => void;
}

/** Looks when the person asks for it; nothing is written. */
export function useLook(pane: PaneState): Look {
  const actions = useActions();
  const looking = useRun<Seen>();
  const [settled, setSettled] = useState<ReadonlySet<Settled>>(new Set());
  const [at, setAt] = useState(pane.moments.now);
  const [round, setRound] = useState(0);
  const { keepFillable } = pane.summaries;
  const seen = looking.run.state === 'done' ? looking.run.value : null;

  const look = () => {
    setSettled(new Set());
    const now = pane.moments.now();
    setAt(now);
    setRound(round + 1);
    void looking.start(
      async (controls) => {
        const standard = await actions.previewSummaries({ today: today(), ...half(controls, 'first') });
        if (!standard.ok && standard.problem.reason === 'cancelled') return standard;
        const officeTables = await actions.previewOfficeTables({
          today: today(),
          ...half(controls, 'second'),
        });
        return !officeTables.ok && officeTables.problem.reason === 'cancelled'
          ? officeTables
          : { ok: true, value: { standard, officeTables } };
      },
      (found) => keepFillable({ tables: countFillable(found, new Set()), at: now }),
    );
  };
  const settle = (part: Settled) => {
    const now = new Set([...settled, part]);
    setSettled(now);
    if (seen !== null) keepFillable({ tables: countFillable(seen, now), at });
  };
  const forget = () => {
    looking.reset();
    keepFillable(null);
  };
  return { looking, seen, round, settled, isStale: pane.moments.isPast(at), look, settle, forget };
}

/** Two actions follow each other: their progress is told as one, so that the bar does not jump back. */
function half({ onProgress, signal }: RunControls, which: 'first' | 'second'): RunControls {
  return {
    signal,
    onProgress: (rows, all) => onProgress(Math.round((which === 'first' ? rows : all + rows) / 2), all),
  };
}
