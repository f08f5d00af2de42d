import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Table } from '../../core/sheets/table';
import type { TaskField } from '../../core/vocabulary/taskFields';
import { useComesIntoView } from '../office/useComesIntoView';
import { useWords } from '../office/words';
import { SheetWords } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  small: { color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** Which sheet is used for the tasks, in two lines, with the ways to change it. */
export function TaskSheet(props: {
  readonly table: Table<TaskField>;
  readonly onChange: () => void;
  readonly onColumns: () => void;
}): ReactNode {
  const words = useWords().tasksView.sheet;
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const { table } = props;
  const rows = [table, ...table.alongside].flatMap((one) => one.rows);
  const records = rows.filter(({ kind }) => kind === 'record').length;
  return (
    <section
      ref={comesIntoView}
      className={styles.root}
      aria-label={words.label}
      data-task-sheet={table.sheet}
    >
      <Text size={200} className={styles.small}>
        {words.label}
      </Text>
      <Text weight="semibold">
        <SheetWords>{table.sheet}</SheetWords>
      </Text>
      <Text size={200} className={styles.small}>
        {words.short(records, table.headerLastRow + 1)}
      </Text>
      <div className={styles.links}>
        <Link as="button" onClick={props.onColumns}>
          {words.columns}
        </Link>
        <Link as="button" onClick={props.onChange}>
          {words.change}
        </Link>
      </div>
    </section>
  );
}
