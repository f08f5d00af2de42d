import { Checkbox, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppendixColumn } from '../../core/plan/appendixSettings';
import type { FurtherField } from '../../core/vocabulary/taskFields';
import { usePart } from '../office/words';
import { withColumns, withoutColumns } from './columnOrder';

/** Columns that are chosen together: where a task comes from, and on which day. */
const choices: readonly (readonly FurtherField[])[] = [
  ['followUp'],
  ['leader'],
  ['source', 'assignedOn'],
  ['budget'],
];

/** A box for each further column that the task sheet has, or that was chosen before; none: nothing is shown. */
export function FurtherColumns(props: {
  readonly offered: readonly FurtherField[];
  readonly columns: readonly AppendixColumn[];
  readonly onChange: (columns: readonly AppendixColumn[]) => void;
}): ReactNode {
  const words = usePart('office').appendix;
  const { offered, columns, onChange } = props;
  const shown = choices
    .map((choice) => choice.filter((field) => offered.includes(field) || columns.includes(field)))
    .filter((choice) => choice.length > 0);
  if (shown.length === 0) return null;
  const labelOf = ([first, second]: readonly FurtherField[]): string =>
    first === undefined || second !== undefined ? words.sourceAndDay : words.column[first];
  return (
    <div role="group" aria-label={words.further}>
      <Text block>{words.further}</Text>
      {shown.map((choice) => (
        <Checkbox
          key={choice.join()}
          label={labelOf(choice)}
          checked={choice.some((field) => columns.includes(field))}
          onChange={(_event, { checked }) =>
            onChange(checked === true ? withColumns(columns, choice) : withoutColumns(columns, choice))
          }
        />
      ))}
    </div>
  );
}
