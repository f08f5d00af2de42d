import { CounterBadge, Tab, TabList } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import type { ReactNode } from 'react';
import { useWords } from '../office/words';
import type { ViewName } from './nextStep';
import { useShellStyles } from './useShellStyles';

/** The tabs, with the number of errors on the one that has them. `view` is null while the menu is open. */
export function Tabs(props: {
  readonly view: ViewName | null;
  readonly errors: number;
  readonly onOpen: (view: ViewName) => void;
}): ReactNode {
  const words = useWords();
  const styles = useShellStyles();
  const { tabs } = words.pane;
  const tasksLabel = props.errors > 0 ? { 'aria-label': words.pane.tabErrors(tabs.tasks, props.errors) } : {};
  return (
    <TabList
      size="small"
      aria-label={tabs.label}
      selectedValue={props.view}
      onTabSelect={(_event, data) => props.onOpen(data.value as ViewName)}
    >
      <Tab value="plan" className={styles.tab} icon={<DocumentTextRegular />}>
        {tabs.plan}
      </Tab>
      <Tab value="tasks" className={styles.tab} icon={<ClipboardTaskRegular />} {...tasksLabel}>
        <span className={styles.tabWord}>
          {tabs.tasks}
          {props.errors > 0 ? (
            <CounterBadge size="small" color="danger" count={props.errors} overflowCount={99} />
          ) : null}
        </span>
      </Tab>
    </TabList>
  );
}
