import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellAddress } from '../../actions/saying/cellNames';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart } from '../office/words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  // Spaces are what is mended often enough: they must be seen.
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  fresh: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2 },
});

const shownAtMost = 10;

/** Old and new value of each cell that would be written; beyond ten only their number. */
export function Changes(props: { readonly fixes: readonly CellChange[] }): ReactNode {
  const { fixes } = props;
  const words = usePart('nomineesView').fixes;
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list} data-changes>
        {fixes.slice(0, shownAtMost).map((fix) => (
          <li key={`${fix.cell.sheet} ${cellAddress(fix.cell)}`}>
            <Text size={200} className={styles.small}>
              {words.change(cellAddress(fix.cell))}
            </Text>
            <del className={styles.value} aria-label={words.from}>
              {shown(fix.from, words.blank)}
            </del>
            {' → '}
            <ins className={styles.value} aria-label={words.to}>
              <span className={styles.fresh}>{shown(fix.to, words.blank)}</span>
            </ins>
          </li>
        ))}
      </ul>
      {fixes.length > shownAtMost ? <Text size={200}>{words.more(fixes.length - shownAtMost)}</Text> : null}
    </>
  );
}

function shown(value: CellChange['from'], blank: string): string {
  const text = String(value);
  return text === '' ? blank : text;
}
