import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Table } from '../../core/sheets/table';
import { Disclosure } from '../parts/Disclosure';
import type { ConfirmWords } from './confirmWords';
import { otherRows } from './mapping';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXXS },
  small: { color: tokens.colorNeutralForeground2 },
});

const shownAtMost = 30;

/** How many rows are records, and a look at those that were taken for something else. */
export function OtherRows(props: {
  readonly table: Table;
  readonly words: ConfirmWords<string>['said'];
}): ReactNode {
  const { table, words } = props;
  const styles = useStyles();
  const records = table.rows.filter(({ kind }) => kind === 'record').length;
  const others = useMemo(() => otherRows(table), [table]);
  return (
    <div>
      <Text size={200}>{words.rows(records, table.rows.length - records)}</Text>
      {others.length === 0 ? null : (
        <Disclosure label={words.lookAtRows}>
          <ul className={styles.list}>
            {others.slice(0, shownAtMost).map(({ row, kind, text }) => (
              <li key={row}>
                <Text size={200}>
                  <span className={styles.small}>
                    {words.rowNumber(row + 1)}, {words.rowKinds[kind]}:
                  </span>{' '}
                  {text}
                </Text>
              </li>
            ))}
          </ul>
          {others.length > shownAtMost ? (
            <Text size={200}>{words.moreRows(others.length - shownAtMost)}</Text>
          ) : null}
        </Disclosure>
      )}
    </div>
  );
}
