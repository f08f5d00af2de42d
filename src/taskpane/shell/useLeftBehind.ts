import { useCallback, useState } from 'react';
import type { OfficeView } from '../../core/office/officeView';
import type { Problem } from '../../core/work/outcome';
import { useFlag } from '../office/useFlag';

/** What stands in the way of every write, as readings saw it and as writes of this pane were told. */
export interface LeftBehind {
  /** Grows each time a write tells of a step that stopped half-way; 0: none did. */
  readonly told: number;
  /** Sheets of writes of this pane that ended half-way. */
  readonly ended: readonly string[];
  /** Groups of sheets that carry one mark of ours. */
  readonly twins: readonly (readonly string[])[];
  /** True from the first of these on: there is, or was, something to put right. */
  readonly isAny: boolean;
  /** Hears of a problem that some command of the pane came back with. Always the same function. */
  readonly hear: (problem: Problem) => void;
}

const none: readonly string[] = [];

/** Gathers what earlier writes left behind. Twins that a write told of hold until the workbook is read again. */
export function useLeftBehind(office: OfficeView | null): LeftBehind {
  const [halfway, setHalfway] = useState({ told: 0, ended: none });
  const [toldTwins, setToldTwins] = useState(none);
  const { isOn: wasAny, turnOn: remember } = useFlag();
  const [seen, setSeen] = useState(office);
  if (seen !== office) {
    setSeen(office);
    setToldTwins(none);
  }
  const hear = useCallback((problem: Problem) => {
    if (problem.reason === 'twins') setToldTwins(problem.sheets);
    if (problem.reason === 'stoppedHalfway') setHalfway(({ told, ended }) => ({ told: told + 1, ended }));
    if (problem.reason === 'notPutBack') {
      setHalfway(({ told, ended }) => ({ told: told + 1, ended: [...ended, ...problem.sheets] }));
    }
  }, []);

  const seenTwins = office?.twins ?? [];
  const isNew =
    toldTwins.length > 0 && !seenTwins.some((group) => toldTwins.every((sheet) => group.includes(sheet)));
  const twins = isNew ? [...seenTwins, toldTwins] : seenTwins;
  const isAny = halfway.told > 0 || twins.length > 0 || office?.hasStopped === true;
  if (isAny && !wasAny) remember();
  return { ...halfway, twins, isAny: isAny || wasAny, hear };
}
