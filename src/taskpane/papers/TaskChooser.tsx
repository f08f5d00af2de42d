import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextYearTask } from '../../actions/papers/nextYear';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { MoreButton } from './MoreButton';
import { taskName } from './nextYearNames';
import { usePages } from './usePages';
import type { TaskChoice } from './useTaskChoice';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, display: 'block' },
  readOver: { color: tokens.colorStatusWarningForeground3, display: 'block' },
});

/** The year's tasks with check boxes: those that are taken by themselves are ticked, the others say why they are not. */
export function TaskChooser(props: {
  readonly tasks: readonly NextYearTask[];
  readonly choice: TaskChoice;
  readonly isDisabled: boolean;
}): ReactNode {
  const { tasks, choice, isDisabled } = props;
  const words = usePart('papersView').nextYear;
  const styles = useStyles();
  const pages = usePages(tasks);
  const chosen = tasks.filter(choice.isChosen).length;
  return (
    <Disclosure label={words.tasks(chosen, tasks.length)}>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={isDisabled || chosen === tasks.length}
          onClick={() => choice.choose({ tasks, isChosen: true })}
        >
          {words.all}
        </Button>
        <Button
          size="small"
          disabled={isDisabled || chosen === 0}
          onClick={() => choice.choose({ tasks, isChosen: false })}
        >
          {words.none}
        </Button>
      </div>
      <ul className={styles.list}>
        {pages.shown.map((task) => (
          <li key={task.key} data-task={task.key}>
            <Checkbox
              label={
                <>
                  {taskName(words, task)}
                  {task.when === '' ? null : (
                    <Text size={200} className={styles.small}>
                      {task.when}
                    </Text>
                  )}
                  {task.notTaken === null ? null : (
                    <Text size={200} className={styles.readOver}>
                      {words.notTaken[task.notTaken]}
                    </Text>
                  )}
                  {task.readOver === null ? null : (
                    <Text size={200} className={styles.readOver}>
                      {words.readOver[task.readOver]}
                    </Text>
                  )}
                </>
              }
              checked={choice.isChosen(task)}
              disabled={isDisabled}
              onChange={(_event, data) => choice.choose({ tasks: [task], isChosen: data.checked === true })}
            />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </Disclosure>
  );
}
