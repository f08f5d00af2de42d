import { useCallback, useEffect, useState } from 'react';
import type { NomineeCheck, NomineeView } from '../../core/office/nomineeCheck';
import type { SlipPreview, WrittenSlip } from '../../actions/papers/checkSlip';
import type { ConfirmedMapping } from '../../core/sheets/table';
import { useActions } from '../office/actions';
import type { AskedCase } from '../office/askedCase';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';

/** What follows when columns were remembered. */
export interface AfterConfirming {
  readonly thenCheck: boolean;
  readonly onDone: () => void;
}

/** The commands of the view "nominees" and how far each is. */
export interface Nominees {
  readonly reading: Runner<NomineeView>;
  readonly confirming: Runner<null>;
  readonly checking: Runner<NomineeCheck>;
  readonly lookingAtSlip: Runner<SlipPreview>;
  readonly slipping: Runner<WrittenSlip>;
  readonly asked: AskedCase;
  /** True while the slip is looked at and shown before it is written. */
  readonly isSlipShown: boolean;
  readonly done: DoneWrite | null;
  /** Remembers the columns of these lists in one step; `thenCheck`: no other list is to be asked about. */
  readonly confirm: (mappings: readonly ConfirmedMapping[], then: AfterConfirming) => void;
  readonly check: () => void;
  readonly checkBy: (asked: AskedCase) => void;
  readonly showSlip: () => void;
  readonly cancelSlip: () => void;
  readonly writeSlip: (target: { readonly slipSheetName?: string }) => void;
}

/** Finds the lists when the view opens and whenever the workbook is read anew; the rest waits for the person. */
export function useNominees(pane: PaneState): Nominees {
  const words = usePart('nomineesView').slip;
  const actions = useActions();
  const { keepView, keepCheck, dropCheck } = pane.nominees;
  const reading = useRun<NomineeView>();
  const confirming = useRun<null>();
  const checking = useRun<NomineeCheck>();
  const slipping = useRun<WrittenSlip>();
  const lookingAtSlip = useRun<SlipPreview>();
  const [asked, setAsked] = useState<AskedCase>({});
  const [done, setDone] = useState<DoneWrite | null>(null);

  const { start: startReading } = reading;
  const look = useCallback(
    () => void startReading(() => actions.viewNominees({ today: today(), ...asked }), keepView),
    [startReading, actions, asked, keepView],
  );
  useEffect(look, [look, pane.readings]);

  const checkBy = (now: AskedCase) => {
    setAsked(now);
    setDone(null);
    lookingAtSlip.reset();
    void checking.start(
      (controls) => actions.checkNominees({ today: today(), ...now, ...controls }),
      (check) => keepCheck(check, now),
    );
  };
  const confirm = (mappings: readonly ConfirmedMapping[], { thenCheck, onDone }: AfterConfirming) =>
    void confirming.start(
      () => actions.confirmMappings(mappings),
      () => {
        onDone();
        dropCheck();
        look();
        if (thenCheck) checkBy(asked);
      },
    );
  const showSlip = () => {
    setDone(null);
    slipping.reset();
    void lookingAtSlip.start((controls) =>
      actions.previewCheckSlip({ today: today(), ...asked, ...controls }),
    );
  };
  const writeSlip = (target: { readonly slipSheetName?: string }) => {
    const accepted = lookingAtSlip.run.state === 'done' ? { accepted: lookingAtSlip.run.value.key } : {};
    void slipping.start(
      (controls) => actions.writeCheckSlip({ today: today(), ...asked, ...accepted, ...target, ...controls }),
      ({ kind, sheet, undoId, check }) => {
        const text = kind === 'written' ? words.written(sheet) : words.unchanged(sheet);
        setDone({ text, sheet, undoId });
        void actions.goToSheet(sheet, 'tell');
        lookingAtSlip.reset();
        keepCheck(check, asked);
        look();
      },
    );
  };

  return {
    reading,
    confirming,
    checking,
    lookingAtSlip,
    slipping,
    asked,
    isSlipShown: lookingAtSlip.run.state !== 'idle',
    done,
    confirm,
    check: () => checkBy(asked),
    checkBy,
    showSlip,
    cancelSlip: () => {
      slipping.reset();
      lookingAtSlip.reset();
    },
    writeSlip,
  };
}
