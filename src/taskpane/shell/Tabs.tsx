import { CounterBadge, Tab, TabList } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { RewardRegular } from '@fluentui/react-icons/svg/reward';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../office/words';
import type { ViewName } from './nextStep';
import { useShellStyles } from './useShellStyles';

const icons: Readonly<Record<ViewName, ReactElement>> = {
  plan: <DocumentTextRegular />,
  tasks: <ClipboardTaskRegular />,
  nominees: <RewardRegular />,
  summaries: <DataBarVerticalRegular />,
};
const order: readonly ViewName[] = ['plan', 'tasks', 'nominees', 'summaries'];

/** The tabs, with the number of errors on those that have them. `view` is null while the menu is open. */
export function Tabs(props: {
  readonly view: ViewName | null;
  readonly errors: Readonly<Partial<Record<ViewName, number>>>;
  readonly onOpen: (view: ViewName) => void;
}): ReactNode {
  const words = useWords();
  const styles = useShellStyles();
  const { tabs } = words.pane;
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={tabs.label}
      selectedValue={props.view}
      onTabSelect={(_event, data) => props.onOpen(data.value as ViewName)}
    >
      {order.map((view) => {
        const errors = props.errors[view] ?? 0;
        const label = errors > 0 ? { 'aria-label': words.pane.tabErrors(tabs[view], errors) } : {};
        return (
          <Tab
            key={view}
            value={view}
            className={styles.tab}
            icon={<TabIcon view={view} errors={errors} />}
            {...label}
          >
            {tabs[view]}
          </Tab>
        );
      })}
    </TabList>
  );
}

/** The count hangs on the icon, so that four tabs fit into a narrow pane. The tab's own label says it in words. */
function TabIcon(props: { readonly view: ViewName; readonly errors: number }): ReactNode {
  const { view, errors } = props;
  const styles = useShellStyles();
  return (
    <span className={styles.tabIcon}>
      {icons[view]}
      {errors > 0 ? (
        <CounterBadge
          className={styles.tabCount}
          size="small"
          color="danger"
          count={errors}
          overflowCount={99}
        />
      ) : null}
    </span>
  );
}
