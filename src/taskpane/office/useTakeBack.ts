import { useState } from 'react';
import type { Edits, SettledStep } from '../../actions/undoSteps';
import type { Outcome, Problem } from '../../core/work/outcome';
import type { Run } from './useRun';
import { useRun } from './useRun';

/** Cells that people wrote since, and sheets that taking all back would delete. */
export type EditsQuestion = Extract<Problem, { readonly reason: 'editedSince' }>;

/** Takes something back; what becomes of cells that people wrote since is told by `edits`. */
type TakingBack = (edits: Edits) => Promise<Outcome<SettledStep>>;

interface Asked {
  readonly work: TakingBack;
  readonly onDone: (settled: SettledStep) => void;
}

/** Something on its way back, and the question on that way. */
export interface TakeBack {
  readonly run: Run<SettledStep>;
  /** What the person has to choose, also while their choice is being done; null: nothing. */
  readonly question: EditsQuestion | null;
  /** True where something must be chosen or done first: `UndoAsks` shows it. */
  readonly asks: boolean;
  /** Takes back, and asks first where people wrote since. */
  readonly start: (work: TakingBack, onDone: (settled: SettledStep) => void) => void;
  /** keep: what they wrote stays; takeBack: what the question shows goes too, and what came after it is asked about. */
  readonly choose: (choice: 'keep' | 'takeBack') => void;
  readonly again: () => void;
  /** Puts the question or the problem away; nothing is taken back. */
  readonly leave: () => void;
}

/** One taking back at a time: asked first, then done as the person chooses. */
export function useTakeBack(): TakeBack {
  const { run, start: startRun, again, reset } = useRun<SettledStep>();
  const [question, setQuestion] = useState<EditsQuestion | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);

  const take = (what: Asked, edits: Edits) =>
    void startRun(async () => {
      const outcome = await what.work(edits);
      const isQuestion = !outcome.ok && outcome.problem.reason === 'editedSince';
      setQuestion(isQuestion ? outcome.problem : null);
      return outcome;
    }, what.onDone);

  const isNewerFirst = run.state === 'failed' && run.problem.reason === 'newerFirst';
  return {
    run,
    question,
    asks: question !== null || isNewerFirst,
    start: (work, onDone) => {
      setQuestion(null);
      setAsked({ work, onDone });
      take({ work, onDone }, 'ask');
    },
    choose: (choice) => {
      if (asked === null || question === null) return;
      take(asked, choice === 'keep' ? 'keep' : { takeBack: question.seen });
    },
    again,
    leave: () => {
      setQuestion(null);
      reset();
    },
  };
}
