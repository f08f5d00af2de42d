import { Button, SearchBox, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment, useDeferredValue, useMemo, useState } from 'react';
import { sayFinding } from '../../actions/saying/sayFinding';
import type { Finding } from '../../core/rules/finding';
import { useRememberedFlag } from '../office/preferences';
import { usePart, useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { SeverityMark } from '../parts/SeverityMark';
import type { FindingGroup } from './groupFindings';
import { countBySeverity, findingKey, sections } from './groupFindings';
import { sayCounts } from './sayCounts';
import { searchFindings } from './searchFindings';

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

/** Makes the card of a finding; `alike`: all findings of its rule and severity, itself among them. */
export type FindingCardMaker<One extends Finding> = (finding: One, alike: readonly One[]) => ReactNode;

/**
 * All findings, by severity and rule, folding, to search and to filter; long groups are shown a page at a time, so
 * that thousands stay quick.
 */
export function FindingList<One extends Finding>(props: {
  readonly findings: readonly One[];
  /** What cannot stay as it is when the paper goes up. */
  readonly mustBeMended: (finding: One) => boolean;
  readonly card: FindingCardMaker<One>;
}): ReactNode {
  const { findings, mustBeMended } = props;
  const said = useWords();
  const words = said.tasksView.findings;
  const { rules } = usePart('findings');
  const styles = useStyles();
  const { isOn: onlyToMend, toggle: toggleOnlyToMend } = useRememberedFlag('onlyErrors');
  const toMend = useMemo(() => findings.filter(mustBeMended), [findings, mustBeMended]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const [typed, setTyped] = useState('');
  const looked = useDeferredValue(typed).trim();
  const shown = useMemo(
    () => sections(searchFindings(rules, onlyToMend && toMend.length > 0 ? toMend : findings, looked)),
    [rules, findings, onlyToMend, toMend, looked],
  );
  const summary = sayCounts(said, counts);
  const isLong = findings.length > openAllUpTo;
  const opensAll = !isLong || looked !== '';

  return (
    <section className={styles.root} aria-label={words.label}>
      <div className={styles.head}>
        <Text weight="semibold" data-finding-counts>
          {summary}
        </Text>
        {toMend.length > 0 && toMend.length < findings.length ? (
          <Switch label={words.onlyToMend(toMend.length)} checked={onlyToMend} onChange={toggleOnlyToMend} />
        ) : null}
      </div>
      {isLong ? (
        <SearchBox
          size="small"
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={(_event, data) => setTyped(data.value)}
        />
      ) : null}
      {shown.length === 0 ? <Text role="status">{words.notFound(looked)}</Text> : null}
      {shown.map(({ severity, groups }, place) => (
        <div key={severity}>
          <h3 className={styles.severity}>
            <SeverityMark severity={severity} />
          </h3>
          {groups.map((group, index) => (
            <Group
              key={`${group.key} ${looked === '' ? '' : 'found'}`}
              group={group}
              card={props.card}
              isOpenAtFirst={opensAll || (place === 0 && index === 0)}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

/** The findings of one rule: its title in plain words, and the findings a page at a time. */
function Group<One extends Finding>(props: {
  readonly group: FindingGroup<One>;
  readonly card: FindingCardMaker<One>;
  readonly isOpenAtFirst: boolean;
}): ReactNode {
  const { group } = props;
  const words = useWords().tasksView.findings;
  const { rules } = usePart('findings');
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const [first] = group.findings;
  const left = group.findings.length - shown;
  return (
    <Disclosure
      isOpenAtFirst={props.isOpenAtFirst}
      label={
        <>
          {first === undefined ? group.rule : sayFinding(rules, first).title}{' '}
          <span className={styles.count}>({words.count(group.findings.length)})</span>
        </>
      }
    >
      <ul className={styles.list}>
        {group.findings.slice(0, shown).map((finding, index) => (
          <Fragment key={`${index} ${findingKey(finding)}`}>{props.card(finding, group.findings)}</Fragment>
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
