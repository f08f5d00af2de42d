import { useEffect, useRef, useState } from 'react';
import type { TaskCheck } from '../../core/office/taskCheck';
import type { AppendixPreview, GeneratedAppendix } from '../../actions/papers/appendix';
import type { AppendixSettings } from '../../core/plan/appendixSettings';
import type { ConfirmedMapping } from '../../core/sheets/table';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';

/** The commands of the view "tasks" and how far each is. */
export interface Tasks {
  readonly choosing: Runner<null>;
  readonly confirming: Runner<null>;
  readonly checking: Runner<TaskCheck>;
  readonly previewing: Runner<AppendixPreview>;
  readonly generating: Runner<GeneratedAppendix>;
  readonly done: DoneWrite | null;
  /** `onDone` is told once the sheet is in use; a sheet that cannot be read stays on offer, and why it cannot. */
  readonly choose: (sheet: string, onDone: () => void) => void;
  /** Remembers the columns, then checks; `onDone` when they are remembered. */
  readonly confirm: (mapping: ConfirmedMapping, onDone: () => void) => void;
  readonly check: () => void;
  readonly preview: () => void;
  /** Keeps how the appendix is to be written, and looks at it anew. */
  readonly setWording: (settings: AppendixSettings) => void;
  readonly wording: Runner<null>;
  readonly generate: (options: { readonly sheetName?: string }) => void;
  readonly cancel: () => void;
}

/** `wantsAppendix`: the ribbon asked for the appendix, so its preview is shown as soon as the tasks are known. */
export function useTasks(pane: PaneState, options: { readonly wantsAppendix: boolean }): Tasks {
  const actions = useActions();
  const words = useWords().tasksView;
  const choosing = useRun<null>();
  const confirming = useRun<null>();
  const checking = useRun<TaskCheck>();
  const previewing = useRun<AppendixPreview>();
  const generating = useRun<GeneratedAppendix>();
  const wording = useRun<null>();
  const [done, setDone] = useState<DoneWrite | null>(null);

  const choose = (sheet: string, onDone: () => void) =>
    void choosing.start(
      () => actions.pointAtTaskSheet(sheet),
      () => {
        onDone();
        pane.dropCheck();
        pane.refresh({ wrote: false });
      },
    );
  const check = () => {
    setDone(null);
    previewing.reset();
    void checking.start((controls) => actions.checkTasks({ today: today(), ...controls }), pane.keepCheck);
  };
  const confirm = (mapping: ConfirmedMapping, onDone: () => void) =>
    void confirming.start(
      () => actions.confirmMapping(mapping),
      () => {
        onDone();
        pane.dropCheck();
        pane.refresh({ wrote: false });
        check();
      },
    );
  const preview = () => {
    setDone(null);
    generating.reset();
    void previewing.start((controls) => actions.previewAppendix({ today: today(), ...controls }));
  };
  const setWording = (settings: AppendixSettings) =>
    void wording.start(
      () => actions.setAppendix(settings),
      () => {
        preview();
        pane.refresh({ wrote: false });
      },
    );
  const generate = (target: { readonly sheetName?: string }) => {
    const accepted = previewing.run.state === 'done' ? { accepted: previewing.run.value.key } : {};
    void generating.start(
      (controls) => actions.generateAppendix({ today: today(), ...accepted, ...target, ...controls }),
      ({ kind, sheet, tasks, undoId }) => {
        const text =
          kind === 'written' ? words.appendix.written(tasks, sheet) : words.appendix.unchanged(sheet);
        setDone({ text, sheet, undoId });
        // the paper is what she came for: it is shown, also where nothing of it had to be written anew
        void actions.goToSheet(sheet, 'tell');
        previewing.reset();
        pane.refresh({ wrote: false });
      },
    );
  };
  const cancel = () => {
    previewing.reset();
    generating.reset();
  };

  const isKnown = pane.office !== null && pane.office.taskTable !== null;
  const asked = useRef({ forAppendix: false });
  const startPreview = previewing.start;
  useEffect(() => {
    if (!options.wantsAppendix || !isKnown || asked.current.forAppendix) return;
    asked.current.forAppendix = true;
    void startPreview((controls) => actions.previewAppendix({ today: today(), ...controls }));
  }, [options.wantsAppendix, isKnown, startPreview, actions]);

  return {
    choosing,
    confirming,
    checking,
    previewing,
    generating,
    done,
    choose,
    confirm,
    check,
    preview,
    setWording,
    wording,
    generate,
    cancel,
  };
}
