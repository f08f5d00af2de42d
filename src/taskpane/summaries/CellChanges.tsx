import { Button, Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { cellAddress } from '../../actions/saying/cellNames';
import { useJump } from '../office/useJump';
import { usePart } from '../office/words';
import { JumpNotice } from '../parts/JumpNotice';
import type { CellChange } from './officeTables';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    // in a narrow pane the column of words keeps room for whole words
    overflowWrap: 'break-word',
  },
  place: { whiteSpace: 'nowrap' },
  figures: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    paddingRight: 0,
    '@media (max-width: 200px)': { whiteSpace: 'normal' },
  },
  fresh: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  blank: { color: tokens.colorNeutralForeground2, textDecorationLine: 'none' },
  small: { color: tokens.colorNeutralForeground2 },
  more: { display: 'block', margin: `${tokens.spacingVerticalXS} 0` },
});

const shownAtFirst = 12;
const pageSize = 100;

/** Each cell that would change: where, which row and column of the table, old → new. Long lists come a page at a time. */
export function CellChanges(props: { readonly changes: readonly CellChange[] }): ReactNode {
  const { changes } = props;
  const words = usePart('summariesView').changes;
  const styles = useStyles();
  const jump = useJump();
  const [shown, setShown] = useState(shownAtFirst);
  const left = changes.length - shown;
  return (
    <>
      <table className={styles.table} data-changes={changes.length}>
        <thead>
          <tr>
            {[words.place, words.labels].map((name) => (
              <th key={name} scope="col" className={mergeClasses(styles.head, styles.cell)}>
                <Text size={200}>{name}</Text>
              </th>
            ))}
            <th scope="col" className={mergeClasses(styles.head, styles.cell, styles.figures)}>
              <Text size={200}>{words.figures}</Text>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shown).map((change) => {
            const place = cellAddress(change.cell);
            return (
              <tr key={place} className={styles.row}>
                <td className={mergeClasses(styles.cell, styles.place)}>
                  <Link as="button" aria-label={words.goTo(place)} onClick={() => jump.toCell(change.cell)}>
                    {place}
                  </Link>
                </td>
                <td className={styles.cell}>
                  {change.row}
                  <Text size={200} block className={styles.small}>
                    {change.column}
                  </Text>
                </td>
                <td className={mergeClasses(styles.cell, styles.figures)}>
                  <del
                    aria-label={words.from}
                    className={String(change.from) === '' ? styles.blank : undefined}
                  >
                    {words.value(change.from)}
                  </del>
                  {' → '}
                  <ins aria-label={words.to} className={styles.fresh}>
                    {words.value(change.to)}
                  </ins>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + pageSize)}>
          {words.more(Math.min(pageSize, left), left)}
        </Button>
      ) : null}
      <JumpNotice jump={jump} />
    </>
  );
}
