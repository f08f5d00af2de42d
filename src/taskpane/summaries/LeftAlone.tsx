import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellsByReason } from '../../actions/saying/leftCells';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import type { OfficeTable } from './officeTables';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Rows, columns and cells of a table that stay as they are, each with the reason; nothing where there are none. */
export function LeftAlone(props: { readonly table: Pick<OfficeTable, 'unknown' | 'leftCells'> }): ReactNode {
  const { unknown, leftCells } = props.table;
  const words = usePart('summariesView').officeTables;
  const styles = useStyles();
  const cells = cellsByReason(leftCells);
  if (unknown.length + cells.length === 0) return null;
  return (
    <Disclosure label={words.left(unknown.length + leftCells.length)}>
      <ul className={styles.list} data-left-alone>
        {unknown.map(({ axis, address, label, why }) => (
          <li key={address}>
            <Text size={200}>{words.label(axis, label, address, why)}</Text>
          </li>
        ))}
        {cells.map(({ why, addresses }) => (
          <li key={why}>
            <Text size={200}>{words.cellsLeft(why, addresses)}</Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
