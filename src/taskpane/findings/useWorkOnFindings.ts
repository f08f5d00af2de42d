import { useMemo } from 'react';
import type { OpenFinding } from '../../core/office/setAside';
import { useJump } from '../office/useJump';
import type { Jump } from '../office/useJump';
import type { AnswerMaker } from './AnswerButton';
import type { CheckedFindings } from './checkedFindings';
import { cellOf } from './findingPlace';
import { cellKey, fixBook } from './fixBook';
import { sheetOf } from './groupFindings';
import { goesOnWith, neighbour } from './listRows';
import type { SetAsideCells } from './setAsideCells';
import type { CardWork } from './OpenFindingCard';
import { useFixing } from './useFixing';
import type { FindingsState } from './useFindingsState';
import { useIgnoring } from './useIgnoring';
import type { Settling } from './useSettling';

/** What can be done in a list of findings. */
export interface WorkOnFindings {
  readonly card: CardWork;
  /** Where going to a cell got stuck while the person works one by one. */
  readonly jump: Jump;
  readonly step: (way: 'next' | 'previous') => void;
  readonly startOneByOne: () => void;
  readonly stopOneByOne: () => void;
  /** Opens findings again, whose fix was undone or that are looked at again after they were set aside. */
  readonly bringBack: (keys: readonly string[], why: 'undone' | 'lookedAtAgain') => void;
}

/** Fixes, sets aside and answers; what is dealt with goes at once, and the focus goes on to the next finding. */
export function useWorkOnFindings(from: {
  readonly checked: CheckedFindings;
  readonly state: FindingsState;
  readonly settling: Settling;
  readonly aside: SetAsideCells;
  readonly answer: AnswerMaker;
  readonly order: readonly OpenFinding[];
  readonly reveal: (key: string) => void;
}): WorkOnFindings {
  const { checked, state, order, answer, aside } = from;
  const { settled, settle, reopen, reopenUndone } = from.settling;
  const jump = useJump();
  const book = useMemo(() => fixBook(checked), [checked]);
  const keys = useMemo(() => order.map(({ key }) => key), [order]);
  const hasSeveralSheets = useMemo(
    () => new Set(checked.findings.map(({ where }) => sheetOf(where))).size > 1,
    [checked],
  );

  const show = (key: string | null) => {
    if (key !== null) from.reveal(key);
    state.goTo(key);
    const finding = order.find((one) => one.key === key);
    const cell = finding === undefined ? null : cellOf(finding);
    if (state.isOneByOne && cell !== null) jump.toCell(cell);
  };
  const goOnFrom = (key: string, gone: readonly string[]) => show(goesOnWith(keys, key, new Set(gone)));

  const fixing = useFixing(({ fixes, stale, by, done }) => {
    const { fixed, touched } = book.keysOf(fixes);
    settle(fixed, { how: 'fixed' });
    const ofStale = book.keysOf(stale);
    settle([...touched, ...ofStale.fixed, ...ofStale.touched], { how: 'touched' });
    state.keepLast({ kind: 'fixed', done, keys: [...fixed, ...touched] });
    if (fixed.includes(by) && keys.includes(by)) goOnFrom(by, fixed);
    else if (!touched.includes(by)) state.goTo(null);
  });
  const ignoring = useIgnoring((ignored) => {
    const { key, reason, on } = ignored;
    settle([key], { how: 'ignored', reason, on });
    state.keepLast({ kind: 'ignored', key, reason });
    goOnFrom(key, [key]);
  });

  return {
    card: {
      fixing,
      ignoring,
      answer,
      hasSeveralSheets,
      fixOf: (finding) => {
        const fix = book.fixOf(finding);
        return fix === null || settled.has(cellKey(fix)) ? null : fix;
      },
      questionOf: (finding) => {
        const question = book.questionOf(finding);
        return question === null || settled.has(cellKey(question)) ? null : question;
      },
      alike: (finding) =>
        book.alike(finding).filter((fix) => !settled.has(cellKey(fix)) && !aside.hasFix(fix)),
      isTouched: (key) => settled.get(key)?.how === 'touched',
      onAnswered: (key, text) => {
        settle([key], { how: 'answered' });
        state.keepLast({ kind: 'answered', text });
        goOnFrom(key, [key]);
      },
    },
    jump,
    step: (way) => {
      const next = neighbour(keys, state.current.key, way);
      if (next !== null) show(next);
    },
    startOneByOne: () => {
      const first = order.find(({ key }) => key === state.current.key) ?? order[0];
      if (first === undefined) return;
      state.workOneByOne({ isOn: true });
      state.goTo(first.key);
      const cell = cellOf(first);
      if (cell !== null) jump.toCell(cell);
    },
    stopOneByOne: () => {
      state.workOneByOne({ isOn: false });
      if (state.current.key !== null) state.goTo(state.current.key);
    },
    bringBack: (back, why) => {
      (why === 'undone' ? reopenUndone : reopen)(back);
      state.keepLast(state.last?.kind === 'fixed' ? state.last : null);
      const staysAside = (key: string) => why === 'undone' && settled.get(key)?.how === 'ignored';
      const opened = new Set(back.filter((key) => !staysAside(key)));
      const first = checked.findings.find(({ key }) => opened.has(key))?.key;
      if (first === undefined) return;
      from.reveal(first);
      state.goTo(first);
    },
  };
}
