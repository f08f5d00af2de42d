import { Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NamedCell } from '../../core/work/block';
import { useWords } from '../office/words';
import { Disclosure } from './Disclosure';
import { Said } from './SheetWords';

/** A notice itself names this many cells of a sheet; the list below it names all, up to the other number. */
const namedInNotice = 6;
const namedAtMost = 200;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', maxHeight: '240px', overflowY: 'auto' },
});

function keyOf({ sheet, address }: NamedCell): string {
  return `${address} ${sheet}`;
}

/** Cells to unfold, one below the other; nothing where the notice beside it names all of them already. */
export function CellList({ cells }: { readonly cells: readonly NamedCell[] }): ReactNode {
  const words = useWords().pane.cellList;
  const styles = useStyles();
  if (cells.length <= namedInNotice) return null;
  const named = cells.slice(0, namedAtMost);
  return (
    <Disclosure label={words.all(cells)}>
      <ul className={styles.list}>
        {named.map((cell) => (
          <li key={keyOf(cell)} data-edited={cell.address}>
            <Said>{words.place(cell)}</Said>
          </li>
        ))}
      </ul>
      {cells.length > named.length ? <Text>{words.more(cells.length - named.length)}</Text> : null}
    </Disclosure>
  );
}
