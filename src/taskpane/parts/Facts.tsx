import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../office/words';
import { Said } from './SheetWords';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(55%) minmax(0, 1fr)',
    // letters twice as large: the value below its name, so that a day stays on one line
    '@media (max-width: 200px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  absent: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** Names and values, one a line; what is not there says so. `mark` stands behind the value; absent: nothing does. */
export function Facts(props: {
  readonly facts: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly mark?: ReactNode;
  }[];
}): ReactNode {
  const words = useWords();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {props.facts.map(({ name, value, mark }) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={value === null ? styles.absent : styles.value}>
            <Said>{value ?? words.planView.absent}</Said> {mark}
          </dd>
        </div>
      ))}
    </dl>
  );
}
