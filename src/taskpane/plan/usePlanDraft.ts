import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanSheetPreview, SavedPlan } from '../../actions/papers/planSheet';
import type { PlanSide } from '../../core/papers/planSheet/mergeLine';
import type { Plan } from '../../core/plan/plan';
import type { Outcome } from '../../core/work/outcome';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useFlag } from '../office/useFlag';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';
import { keepPlan, keptPlan } from './keptPlan';

/** A plan on its way from a file or pasted text to the plan sheet. */
export interface PlanDraft {
  /** The plan that was read and not yet written, or null. */
  readonly plan: Plan | null;
  readonly reading: Runner<Plan>;
  readonly fileName: string;
  readonly previewing: Runner<PlanSheetPreview>;
  /** What writing the plan would change; null before a look at it, and after. */
  readonly preview: PlanSheetPreview | null;
  /** Whose words the person wants where sheet and file differ; null: as is proposed. */
  readonly side: PlanSide | null;
  /** True where the person was asked about the plan's subject, and uses it all the same. */
  readonly isSubjectSettled: boolean;
  readonly settleSubject: () => void;
  readonly writing: Runner<SavedPlan>;
  readonly done: DoneWrite | null;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  /** Reads the same file or text again: its old font converted, or its letters as they stand. */
  readonly readAgain: (oldFonts: 'convert' | 'keep') => void;
  /** Looks again at what writing would change: the workbook was changed meanwhile. */
  readonly look: () => void;
  readonly choose: (side: PlanSide) => void;
  readonly write: (options: { readonly sheetName?: string }) => void;
  readonly cancel: () => void;
  readonly forgetDone: () => void;
}

/** Reads a plan, looks at what writing it would change (nothing is written), and writes it when the person says so. */
export function usePlanDraft(pane: PaneState): PlanDraft {
  const actions = useActions();
  const words = useWords().planView;
  const reading = useRun<Plan>();
  const previewing = useRun<PlanSheetPreview>();
  const writing = useRun<SavedPlan>();
  const [fileName, setFileName] = useState('');
  const [side, setSide] = useState<PlanSide | null>(null);
  const subject = useFlag();
  const [done, setDone] = useState<DoneWrite | null>(null);
  const plan = reading.run.state === 'done' ? reading.run.value : null;
  const preview = previewing.run.state === 'done' ? previewing.run.value : null;

  const { keepUnwritten } = pane;
  useEffect(() => {
    keepUnwritten(plan === null ? null : plan.parts.reduce((sum, { items }) => sum + items.length, 0));
  }, [plan, keepUnwritten]);

  const lookAt = (read: Plan) => {
    writing.reset();
    setSide(null);
    void previewing.start((controls) => actions.previewPlan({ today: today(), plan: read, ...controls }));
  };
  const read = (
    from: { readonly name: string; readonly isSubjectSettled: boolean },
    work: () => Promise<Outcome<Plan>>,
  ) => {
    keepPlan(null);
    setFileName(from.name);
    if (from.isSubjectSettled) subject.turnOn();
    else subject.turnOff();
    setDone(null);
    previewing.reset();
    writing.reset();
    void reading.start(work, (found) => {
      keepPlan({ plan: found, fileName: from.name, isSubjectSettled: from.isSubjectSettled });
      lookAt(found);
    });
  };
  const pickUp = useRef(() => {
    const kept = keptPlan();
    if (kept === null) return;
    const { fileName: name, isSubjectSettled: isSettled } = kept;
    read({ name, isSubjectSettled: isSettled }, () => Promise.resolve({ ok: true, value: kept.plan }));
  });
  // the pane may have been loaded anew over a plan that was read and not written
  useEffect(() => pickUp.current(), []);
  const readAgain = useRef<(oldFonts: 'convert' | 'keep') => void>(() => undefined);
  const readNew = (name: string, work: () => Promise<Outcome<Plan>>) =>
    read({ name, isSubjectSettled: false }, work);
  const readFile = (file: File) => {
    const chosen = async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    readAgain.current = (oldFonts) =>
      readNew(file.name, async () => actions.readPlanFileWith(await chosen(), oldFonts));
    readNew(file.name, async () => actions.readPlanFile(await chosen()));
  };
  const readText = (text: string) => {
    readAgain.current = (oldFonts) => readNew('', () => actions.readPlanTextWith(text, oldFonts));
    readNew('', () => actions.readPlanText(text));
  };
  const settleSubject = () => {
    subject.turnOn();
    if (plan !== null) keepPlan({ plan, fileName, isSubjectSettled: true });
  };
  const look = () => {
    if (plan !== null) lookAt(plan);
  };
  const write = (options: { readonly sheetName?: string }) => {
    if (plan === null || preview === null) return;
    const agreed = { accepted: preview.key, planSide: side ?? preview.proposed };
    void writing.start(
      (controls) => actions.savePlan({ today: today(), plan, ...agreed, ...options, ...controls }),
      ({ kind, sheet, undoId }) => {
        setDone({ text: kind === 'written' ? words.written(sheet) : words.unchanged(sheet), sheet, undoId });
        keepPlan(null);
        reading.reset();
        previewing.reset();
        pane.refresh({ wrote: kind === 'written' });
      },
    );
  };
  const cancel = () => {
    keepPlan(null);
    reading.reset();
    previewing.reset();
    writing.reset();
  };
  const forgetDone = useCallback(() => setDone(null), []);
  return {
    plan,
    reading,
    fileName,
    previewing,
    preview,
    side,
    isSubjectSettled: subject.isOn,
    settleSubject,
    writing,
    done,
    readFile,
    readText,
    readAgain: (oldFonts) => readAgain.current(oldFonts),
    look,
    choose: setSide,
    write,
    cancel,
    forgetDone,
  };
}
