import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { IgnoredItem } from '../../core/office/setAside';
import { sayFinding } from '../../actions/saying/sayFinding';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
  },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What was set aside, with its reasons, and the way back among the findings. */
export function IgnoredItems(props: {
  readonly ignored: readonly IgnoredItem[];
  /** Keys that were set aside after the check: they come back at once, the others with the next check. */
  readonly comesBack: (key: string) => boolean;
  readonly onBack: (key: string) => void;
}): ReactNode {
  const { ignored } = props;
  const styles = useStyles();
  const words = usePart('findings').ignored;
  if (ignored.length === 0) return null;
  return (
    <Disclosure label={words.title(ignored.length)}>
      <ul className={styles.list}>
        {ignored.map((item) => (
          <Item
            key={item.finding.key}
            item={item}
            onBack={() => {
              if (props.comesBack(item.finding.key)) props.onBack(item.finding.key);
            }}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function Item(props: { readonly item: IgnoredItem; readonly onBack: () => void }): ReactNode {
  const { finding, reason, on } = props.item;
  const { rules, ignored: words } = usePart('findings');
  const styles = useStyles();
  const actions = useActions();
  const { run, start, again } = useRun<null>();
  return (
    <li className={styles.item} data-ignored={finding.rule}>
      <Text>{sayFinding(rules, finding).message}</Text>
      <Text size={200} className={styles.small}>
        {words.item(reason, on)}
      </Text>
      {run.state === 'done' ? (
        <Text size={200} role="status">
          {words.restored}
        </Text>
      ) : (
        <Button
          size="small"
          disabled={run.state === 'running'}
          onClick={() => void start(() => actions.restoreFinding(finding.key), props.onBack)}
        >
          {words.restore}
        </Button>
      )}
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={again} /> : null}
    </li>
  );
}
