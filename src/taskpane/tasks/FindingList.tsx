import { Button, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { sayFinding } from '../../actions/sayFinding';
import type { Finding } from '../../core/rules/finding';
import { useFlag } from '../office/useFlag';
import { useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { SeverityMark } from '../parts/SeverityMark';
import { FindingCard } from './FindingCard';
import type { FindingGroup } from './groupFindings';
import { countBySeverity, findingKey, groupFindings } from './groupFindings';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  title: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontWeight: 'inherit' },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

const pageSize = 20;
/** Up to here every group stands open; beyond, only the first does. */
const openAllUpTo = 12;

/** All findings, grouped and folding; long groups are shown a page at a time, so that thousands stay quick. */
export function FindingList(props: { readonly findings: readonly Finding[] }): ReactNode {
  const { findings } = props;
  const words = useWords().tasksView.findings;
  const styles = useStyles();
  const { isOn: onlyErrors, toggle: toggleOnlyErrors } = useFlag();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const groups = useMemo(
    () => groupFindings(onlyErrors ? findings.filter((finding) => finding.severity === 'error') : findings),
    [findings, onlyErrors],
  );
  const summary = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words.counts[severity](counts[severity]))
    .join(' · ');

  return (
    <section aria-label={words.label}>
      <div className={styles.head}>
        <Text weight="semibold" data-finding-counts>
          {summary}
        </Text>
        {counts.error > 0 && counts.error < findings.length ? (
          <Switch label={words.onlyErrors} checked={onlyErrors} onChange={toggleOnlyErrors} />
        ) : null}
      </div>
      {groups.map((group, index) => (
        <Group key={group.key} group={group} isOpenAtFirst={index === 0 || findings.length <= openAllUpTo} />
      ))}
    </section>
  );
}

function Group(props: { readonly group: FindingGroup; readonly isOpenAtFirst: boolean }): ReactNode {
  const { group } = props;
  const words = useWords().tasksView.findings;
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const [first] = group.findings;
  const left = group.findings.length - shown;
  return (
    <Disclosure
      isFlat
      isOpenAtFirst={props.isOpenAtFirst}
      label={
        <span className={styles.title}>
          <SeverityMark severity={group.severity} />
          <span>
            {first === undefined ? group.rule : sayFinding(first).title}{' '}
            <span className={styles.count}>({group.findings.length})</span>
          </span>
        </span>
      }
    >
      <ul className={styles.list}>
        {group.findings.slice(0, shown).map((finding, index) => (
          <FindingCard key={`${index} ${findingKey(finding)}`} finding={finding} />
        ))}
      </ul>
      {left > 0 ? (
        <Button size="small" onClick={() => setShown(shown + pageSize)}>
          {words.more(Math.min(pageSize, left), left)}
        </Button>
      ) : null}
    </Disclosure>
  );
}
