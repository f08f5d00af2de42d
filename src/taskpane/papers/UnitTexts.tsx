import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { CopyText } from './CopyText';
import { MoreButton } from './MoreButton';
import { usePages } from './usePages';

/** What goes back to one unit; `unit` "" for rows that name none. */
export interface UnitText {
  readonly unit: string;
  readonly count: number;
  readonly text: string;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  unit: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Each unit with the number of its findings, and its text to be copied into a message. */
export function UnitTexts(props: { readonly units: readonly UnitText[] }): ReactNode {
  const words = usePart('papersView').findings;
  const styles = useStyles();
  const pages = usePages(props.units);
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={words.units}>
        {pages.shown.map(({ unit, count, text }) => (
          <li key={unit} className={styles.unit} data-unit={unit}>
            <Text>{words.unit(unit, count)}</Text>
            <CopyText unit={unit} text={text} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </div>
  );
}
