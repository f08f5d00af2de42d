import { useState } from 'react';
import type { JoinAnswers } from '../../core/papers/joinedList/listSource';
import type { NomineeField } from '../../core/vocabulary/nomineeFields';

/** What the person said of units and columns, kept as long as the pane is open: a further look does not ask anew. */
export interface JoinAnswersSaid {
  readonly said: JoinAnswers;
  readonly columns: ReadonlyMap<string, NomineeField | null>;
  /** Each answers what is said from now on. */
  readonly sayUnit: (source: string, unit: string) => JoinAnswers;
  readonly sayColumn: (header: string, field: NomineeField | null) => JoinAnswers;
}

/** Keeps the answers; proposals stand in a field that the person sees, so they are taken. */
export function useJoinAnswers(): JoinAnswersSaid {
  const [units, setUnits] = useState<ReadonlyMap<string, string>>(new Map());
  const [columns, setColumns] = useState<ReadonlyMap<string, NomineeField | null>>(new Map());
  return {
    said: answersOf(units, columns),
    columns,
    sayUnit: (source, unit) => {
      const now = new Map(units).set(source, unit);
      setUnits(now);
      return answersOf(now, columns);
    },
    sayColumn: (header, field) => {
      const now = new Map(columns).set(header, field);
      setColumns(now);
      return answersOf(units, now);
    },
  };
}

function answersOf(
  units: ReadonlyMap<string, string>,
  columns: ReadonlyMap<string, NomineeField | null>,
): JoinAnswers {
  return {
    units: [...units].map(([source, unit]) => ({ source, unit })),
    columns: [...columns].map(([header, field]) => ({ header, field })),
    proposals: 'taken',
  };
}
