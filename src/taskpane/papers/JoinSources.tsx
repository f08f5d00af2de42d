import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { SourceReport } from '../../core/papers/joinedList/listSource';
import type { Parts } from '../../strings';
import { usePart } from '../office/words';
import { UnitOfSource } from './UnitOfSource';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  source: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  icon: { height: '20px', display: 'inline-flex', alignItems: 'center' },
  trouble: { color: tokens.colorStatusWarningForeground3 },
  read: { color: tokens.colorStatusSuccessForeground3 },
});

/** What came of each file and sheet, in the order of choosing: its rows and unit, or why nothing was taken of it. */
export function JoinSources(props: {
  readonly sources: readonly SourceReport[];
  /** What a person says of a source's unit; null: it is joined already. */
  readonly onUnit: ((source: string, unit: string) => void) | null;
}): ReactNode {
  const words = usePart('papersView').join;
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.sources}>
      {props.sources.map((source) => (
        <Source key={source.source} source={source} onUnit={props.onUnit} />
      ))}
    </ul>
  );
}

function Source(props: {
  readonly source: SourceReport;
  readonly onUnit: ((source: string, unit: string) => void) | null;
}): ReactNode {
  const { onUnit } = props;
  const { source, trouble, unit, rows, otherYear, sameAs } = props.source;
  const words = usePart('papersView').join;
  const styles = useStyles();
  const lacksUnit = unit !== null && unit.unit === '';
  return (
    <li className={styles.source} data-source={source} data-trouble={trouble ?? 'none'}>
      {trouble === null && !otherYear && sameAs === null && !lacksUnit ? (
        <span className={`${styles.icon} ${styles.read}`}>
          <CheckmarkCircleRegular aria-hidden />
        </span>
      ) : (
        <span className={`${styles.icon} ${styles.trouble}`}>
          <WarningFilled aria-hidden />
        </span>
      )}
      <span className={styles.words}>
        <Text weight="semibold">{source}</Text>
        <Text>{saidOf(words, props.source)}</Text>
        {otherYear ? <Text className={styles.trouble}>{words.otherYear}</Text> : null}
        {unit === null || onUnit === null ? null : (
          <UnitOfSource source={source} unit={unit} rows={rows} onUnit={(said) => onUnit(source, said)} />
        )}
        {lacksUnit && onUnit === null ? <Text size={200}>{words.unit.left(unit.rows)}</Text> : null}
      </span>
    </li>
  );
}

/** The rows of a source, or why none of them was taken. */
function saidOf(words: Parts['papersView']['join'], { rows, trouble, sameAs, year }: SourceReport): string {
  if (trouble !== null) return words.troubles[trouble];
  if (sameAs !== null) return words.sameAs(sameAs);
  return year === null ? words.rows(rows) : words.rowsOfYear(rows, year);
}
