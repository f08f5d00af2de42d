import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { SummariesPreview } from '../../actions/papers/previewSummaries';
import { FindingCard } from '../findings/FindingCard';
import { usePart } from '../office/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  holds: { color: tokens.colorStatusSuccessForeground3 },
  fails: { color: tokens.colorStatusWarningForeground3 },
  small: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Whether the sums of the nominations agree, by icon and word; where they do not, the findings that say so. */
export function TieOutLine(props: Pick<SummariesPreview, 'tieOut' | 'findings'>): ReactNode {
  const { tieOut, findings } = props;
  const words = usePart('summariesView').tieOut;
  const styles = useStyles();
  if (tieOut === null) return null;
  const { total, byKind, byType, individuals, byClass, holds } = tieOut;
  return (
    <div className={styles.root} data-tie-out={holds ? 'holds' : 'fails'}>
      <span className={styles.mark}>
        {holds ? (
          <CheckmarkCircleFilled className={styles.holds} aria-hidden />
        ) : (
          <WarningFilled className={styles.fails} aria-hidden />
        )}
        <Text weight="semibold">{holds ? words.holds : words.fails}</Text>
      </span>
      <Text size={200} className={styles.small}>
        {words.nominations(total, byKind, byType)}
      </Text>
      <Text size={200} className={styles.small}>
        {words.individuals(individuals, byClass)}
      </Text>
      {findings.length === 0 ? null : (
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <li key={index}>
              <FindingCard finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
