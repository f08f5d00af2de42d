import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Table } from '../../core/sheets/table';
import { Disclosure } from '../parts/Disclosure';
import type { ConfirmWords } from './confirmWords';
import { otherRows } from './otherRows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXXS },
  line: { overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2 },
});

const linesAtMost = 30;
const rangesAtMost = 6;

/** How many rows are records, and a look at those that were taken for something else. */
export function OtherRows(props: {
  readonly table: Table;
  readonly words: ConfirmWords<string>['said'];
}): ReactNode {
  const { table, words } = props;
  const styles = useStyles();
  const records = table.rows.filter(({ kind }) => kind === 'record').length;
  const others = useMemo(() => otherRows(table), [table]);
  const left = others.slice(linesAtMost).flatMap(({ ranges }) => ranges);
  const rowsLeft = left.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return (
    <div>
      <Text size={200}>{words.rows(records, table.rows.length - records)}</Text>
      {others.length === 0 ? null : (
        <Disclosure label={words.lookAtRows}>
          <ul className={styles.list}>
            {others.slice(0, linesAtMost).map(({ kind, ranges, text }) => (
              <li key={ranges[0]?.from} className={styles.line} data-other-rows={kind}>
                <Text size={200}>
                  <span className={styles.small}>
                    {words.rowsOf(
                      ranges.slice(0, rangesAtMost).map(({ from, to }) => words.rowRange(from + 1, to + 1)),
                      Math.max(0, ranges.length - rangesAtMost),
                    )}
                    : {words.rowKinds[kind]}
                  </span>
                  {text === '' ? null : ` – ${text}`}
                </Text>
              </li>
            ))}
          </ul>
          {rowsLeft > 0 ? <Text size={200}>{words.moreRows(rowsLeft)}</Text> : null}
        </Disclosure>
      )}
    </div>
  );
}
