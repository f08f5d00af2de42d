import { Button, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { sayFinding } from '../../actions/sayFinding';
import type { Finding } from '../../core/rules/finding';
import { useRememberedFlag } from '../office/preferences';
import { useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { SeverityMark } from '../parts/SeverityMark';
import { FindingCard } from './FindingCard';
import type { FindingGroup } from './groupFindings';
import { countBySeverity, findingKey, sections } from './groupFindings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  severity: {
    display: 'block',
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  more: { marginBottom: tokens.spacingVerticalS },
});

const pageSize = 20;
/** Up to here every group stands open; beyond, only the first does. */
const openAllUpTo = 12;

/** All findings, by severity and rule, folding; long groups are shown a page at a time, so that thousands stay quick. */
export function FindingList(props: { readonly findings: readonly Finding[] }): ReactNode {
  const { findings } = props;
  const words = useWords().tasksView.findings;
  const styles = useStyles();
  const { isOn: onlyErrors, toggle: toggleOnlyErrors } = useRememberedFlag('onlyErrors');
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const shown = useMemo(
    () => sections(onlyErrors ? findings.filter((finding) => finding.severity === 'error') : findings),
    [findings, onlyErrors],
  );
  const summary = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words.counts[severity](counts[severity]))
    .join(' · ');
  const opensAll = findings.length <= openAllUpTo;

  return (
    <section className={styles.root} aria-label={words.label}>
      <div className={styles.head}>
        <Text weight="semibold" data-finding-counts>
          {summary}
        </Text>
        {counts.error > 0 && counts.error < findings.length ? (
          <Switch label={words.onlyErrors} checked={onlyErrors} onChange={toggleOnlyErrors} />
        ) : null}
      </div>
      {shown.map(({ severity, groups }, place) => (
        <div key={severity}>
          <h3 className={styles.severity}>
            <SeverityMark severity={severity} />
          </h3>
          {groups.map((group, index) => (
            <Group key={group.key} group={group} isOpenAtFirst={opensAll || (place === 0 && index === 0)} />
          ))}
        </div>
      ))}
    </section>
  );
}

/** The findings of one rule: its title in plain words, and the findings a page at a time. */
function Group(props: { readonly group: FindingGroup; readonly isOpenAtFirst: boolean }): ReactNode {
  const { group } = props;
  const words = useWords().tasksView.findings;
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const [first] = group.findings;
  const left = group.findings.length - shown;
  return (
    <Disclosure
      isOpenAtFirst={props.isOpenAtFirst}
      label={
        <>
          {first === undefined ? group.rule : sayFinding(first).title}{' '}
          <span className={styles.count}>({words.count(group.findings.length)})</span>
        </>
      }
    >
      <ul className={styles.list}>
        {group.findings.slice(0, shown).map((finding, index) => (
          <FindingCard key={`${index} ${findingKey(finding)}`} finding={finding} />
        ))}
      </ul>
      {left > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + pageSize)}>
          {words.more(Math.min(pageSize, left), left)}
        </Button>
      ) : null}
    </Disclosure>
  );
}
