import { useState } from 'react';
import type { AddedSample } from '../../actions/papers/sample';
import type { TemplateBook } from '../../actions/papers/templateBook';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';

/** Sheets to begin with, on their way into the workbook. */
export interface Beginning {
  readonly adding: Runner<AddedSample>;
  readonly making: Runner<TemplateBook>;
  readonly isBusy: boolean;
  readonly done: DoneWrite | null;
  readonly addSample: () => void;
  readonly makeTemplates: () => void;
}

/** Puts invented data, or blank sheets with columns, into the workbook; each is one step of the undo list. */
export function useBeginning(onWrote: () => void): Beginning {
  const actions = useActions();
  const words = useWords().planView.firstRun;
  const adding = useRun<AddedSample>();
  const making = useRun<TemplateBook>();
  const [done, setDone] = useState<DoneWrite | null>(null);
  const tell = (written: DoneWrite) => {
    setDone(written);
    onWrote();
  };
  return {
    adding,
    making,
    isBusy: adding.run.state === 'running' || making.run.state === 'running',
    done,
    addSample: () => {
      setDone(null);
      making.reset();
      void adding.start(
        (controls) => actions.addSample({ today: today(), ...controls }),
        ({ sheets, undoId }) => tell({ text: words.added(sheets), sheet: sheets[1] ?? '', undoId }),
      );
    },
    makeTemplates: () => {
      setDone(null);
      adding.reset();
      void making.start(
        (controls) =>
          actions.createTemplateBook({
            today: today(),
            sheets: ['tasks', 'nominees', 'bodies'],
            ...controls,
          }),
        ({ sheets, undoId }) => {
          const names = sheets.map(({ sheet }) => sheet);
          tell({ text: words.made(names), sheet: names[0] ?? '', undoId });
        },
      );
    },
  };
}
