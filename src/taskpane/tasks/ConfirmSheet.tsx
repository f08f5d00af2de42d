import { Button, Link, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { columnLetters } from '../../actions/cellNames';
import type { ConfirmedMapping, MappedColumn, Table, TaskField } from '../../core/sheets/table';
import type { Runner } from '../office/useRun';
import { useComesIntoView } from '../office/useComesIntoView';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { OtherRows } from './OtherRows';
import { choiceOf, confirmedMapping, problemOf } from './mapping';
import { ViewTitle } from '../parts/ViewTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2, display: 'block' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  cell: {
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  sample: {
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  select: { minWidth: 0, width: '100%' },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Below this certainty a guess says that it is one. */
const sureFrom = 0.7;

/** "Your column → taken for", with a real value of each column; every line can be changed; asked once a header. */
export function ConfirmSheet(props: {
  readonly table: Table<TaskField>;
  readonly confirming: Runner<null>;
  readonly onConfirm: (mapping: ConfirmedMapping) => void;
  readonly onChangeSheet: () => void;
}): ReactNode {
  const { table } = props;
  const words = useWords().tasksView;
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const [choice, setChoice] = useState(choiceOf(table.columns));
  const problem = problemOf(choice);
  const { run } = props.confirming;
  const columns = table.columns.filter(({ header, sample }) => header !== '' || sample !== '');

  return (
    <section className={styles.root} data-confirm-sheet={table.sheet}>
      <div ref={comesIntoView}>
        <ViewTitle>{words.confirm.title(table.sheet)}</ViewTitle>
        <Text size={200} className={styles.hint}>
          {words.confirm.hint}
        </Text>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.confirm.yours}
            </th>
            <th scope="col" className={styles.head}>
              {words.confirm.taken}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnLine
              key={column.column}
              column={column}
              field={choice.get(column.column) ?? null}
              onChange={(field) => setChoice(new Map(choice).set(column.column, field))}
            />
          ))}
        </tbody>
      </table>
      <OtherRows table={table} />
      {problem === null ? null : (
        <Text role="alert">
          {problem.kind === 'twice'
            ? words.confirm.twice(words.fields[problem.field])
            : words.confirm.contentMissing}
        </Text>
      )}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={problem !== null || run.state === 'running'}
          onClick={() => props.onConfirm(confirmedMapping(table, choice))}
        >
          {words.confirm.ok}
        </Button>
        <Link as="button" onClick={props.onChangeSheet}>
          {words.sheet.change}
        </Link>
      </div>
      {run.state === 'failed' ? (
        <ProblemNotice problem={run.problem} onRetry={props.confirming.again} />
      ) : null}
    </section>
  );
}

function ColumnLine(props: {
  readonly column: MappedColumn<TaskField>;
  readonly field: TaskField | null;
  readonly onChange: (field: TaskField | null) => void;
}): ReactNode {
  const { column, field } = props;
  const words = useWords().tasksView;
  const styles = useStyles();
  const header = column.header === '' ? words.confirm.noHeader(columnLetters(column.column)) : column.header;
  const fields = Object.keys(words.fields) as readonly TaskField[];
  const isGuess = field !== null && field === column.field && column.certainty < sureFrom;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Text weight="semibold">{header}</Text>
        <Text size={200} className={styles.sample}>
          {column.sample === '' ? words.confirm.empty : column.sample}
        </Text>
      </th>
      <td className={styles.cell}>
        <Select
          className={styles.select}
          size="small"
          aria-label={words.confirm.fieldOf(header)}
          value={field ?? ''}
          onChange={(_event, data) => props.onChange(fields.find((name) => name === data.value) ?? null)}
        >
          <option value="">{words.confirm.unused}</option>
          {fields.map((name) => (
            <option key={name} value={name}>
              {words.fields[name]}
            </option>
          ))}
        </Select>
        {isGuess ? (
          <Text size={200} className={styles.unsure}>
            {words.confirm.unsure}
          </Text>
        ) : null}
      </td>
    </tr>
  );
}
