import { useCallback, useState } from 'react';
import type { SavedPlan } from '../../actions/papers/planSheet';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { Plan } from '../../core/plan/plan';
import type { PaneState } from '../shell/usePane';

/** A plan on its way from a file or pasted text to the plan sheet. */
export interface PlanDraft {
  /** The plan that was read and not yet written, or null. */
  readonly plan: Plan | null;
  readonly reading: Runner<Plan>;
  readonly fileName: string;
  readonly writing: Runner<SavedPlan>;
  readonly done: DoneWrite | null;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  readonly write: (options: { readonly sheetName?: string }) => void;
  readonly cancel: () => void;
  readonly forgetDone: () => void;
}

/** Reads a plan (nothing is written), keeps it for a look, and writes it when the person says so. */
export function usePlanDraft(pane: PaneState): PlanDraft {
  const actions = useActions();
  const words = useWords().planView;
  const reading = useRun<Plan>();
  const writing = useRun<SavedPlan>();
  const [fileName, setFileName] = useState('');
  const [done, setDone] = useState<DoneWrite | null>(null);
  const plan = reading.run.state === 'done' ? reading.run.value : null;

  const readFile = (file: File) => {
    setFileName(file.name);
    setDone(null);
    writing.reset();
    void reading.start(async () =>
      actions.readPlanFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    );
  };
  const readText = (text: string) => {
    setFileName('');
    setDone(null);
    writing.reset();
    void reading.start(() => actions.readPlanText(text));
  };
  const write = (options: { readonly sheetName?: string }) => {
    if (plan === null) return;
    void writing.start(
      () => actions.savePlan({ today: today(), plan, ...options }),
      ({ kind, sheet, undoId }) => {
        setDone({ text: kind === 'written' ? words.written(sheet) : words.unchanged(sheet), sheet, undoId });
        reading.reset();
        pane.refresh({ wrote: kind === 'written' });
      },
    );
  };
  const cancel = () => {
    reading.reset();
    writing.reset();
  };
  const forgetDone = useCallback(() => setDone(null), []);
  return { plan, reading, fileName, writing, done, readFile, readText, write, cancel, forgetDone };
}
