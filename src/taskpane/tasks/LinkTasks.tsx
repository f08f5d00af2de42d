import { Button, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TaskCheck } from '../../core/office/taskCheck';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { UnlinkedTask } from './links';
import { linkTargets, proposedChoice, withLink } from './links';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  line: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere', minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
  small: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const pageSize = 20;

/** Tasks without a plan item, each with the item it probably belongs to: linked in one write, after a look. */
export function LinkTasks(props: {
  readonly check: TaskCheck;
  readonly unlinked: readonly UnlinkedTask[];
  readonly onLinked: () => void;
}): ReactNode {
  const { unlinked } = props;
  const words = useWords().tasksView;
  const styles = useStyles();
  const actions = useActions();
  const linking = useRun<null>();
  const [choice, setChoice] = useState(proposedChoice(unlinked));
  const [shown, setShown] = useState(pageSize);
  const targets = props.check.plan === null ? [] : linkTargets(props.check.plan);
  if (unlinked.length === 0 || targets.length === 0) return null;
  const left = unlinked.length - shown;
  const nameOf = (content: string, row: number): string =>
    content.trim() === '' ? words.deadlines.nameless(row + 1) : content;
  const links = [...choice].map(([taskKey, itemId]) => ({ taskKey, itemId }));

  return (
    <Disclosure label={words.links.title(unlinked.length)}>
      <div className={styles.root} data-link-tasks>
        <Text size={200} className={styles.small}>
          {words.links.hint}
        </Text>
        <ul className={styles.list}>
          {unlinked.slice(0, shown).map(({ key, content, row, proposed }) => (
            <li key={key} className={styles.line}>
              <Text>{nameOf(content, row)}</Text>
              <Select
                size="small"
                className={styles.select}
                aria-label={words.links.itemOf(nameOf(content, row))}
                value={choice.get(key) ?? ''}
                onChange={(_event, data) => setChoice(withLink(choice, { taskKey: key, itemId: data.value }))}
              >
                <option value="">{words.links.none}</option>
                {targets.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {words.links.item(id, title)}
                  </option>
                ))}
              </Select>
              {proposed !== null && choice.get(key) === proposed ? (
                <Text size={200} className={styles.small}>
                  {words.links.suggested}
                </Text>
              ) : null}
            </li>
          ))}
        </ul>
        <div className={styles.buttons}>
          {left > 0 ? (
            <Button size="small" onClick={() => setShown(shown + pageSize)}>
              {words.findings.more(Math.min(pageSize, left), left)}
            </Button>
          ) : null}
          <Button
            size="small"
            disabled={links.length === 0 || linking.run.state === 'running'}
            onClick={() => void linking.start(() => actions.linkTasks(links), props.onLinked)}
          >
            {words.links.button(links.length)}
          </Button>
        </div>
        {linking.run.state === 'failed' ? (
          <ProblemNotice problem={linking.run.problem} onRetry={linking.again} />
        ) : null}
      </div>
    </Disclosure>
  );
}
