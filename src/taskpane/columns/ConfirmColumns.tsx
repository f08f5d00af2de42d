import { Button, Link, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { columnLetters } from '../../actions/saying/cellNames';
import type { ConfirmedMapping, MappedColumn, Table } from '../../core/sheets/table';
import type { Runner } from '../office/useRun';
import { useComesIntoView } from '../office/useComesIntoView';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewTitle } from '../parts/ViewTitle';
import type { ConfirmWords } from './confirmWords';
import { OtherRows } from './OtherRows';
import type { ColumnNeeds } from './mapping';
import { choiceOf, confirmedMapping, problemOf } from './mapping';

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
export function ConfirmColumns<Field extends string>(props: {
  readonly table: Table<Field>;
  /** How sure it is that the table is what it is taken for, 0 … 1. */
  readonly certainty: number;
  readonly words: ConfirmWords<Field>;
  readonly needs: ColumnNeeds<Field>;
  readonly confirming: Runner<null>;
  readonly onConfirm: (mapping: ConfirmedMapping) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { table, words } = props;
  const { said } = words;
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const [choice, setChoice] = useState(choiceOf(table.columns));
  const problem = problemOf(choice, props.needs);
  const { run } = props.confirming;
  const columns = table.columns.filter(({ header, sample }) => header !== '' || sample !== '');

  return (
    <section className={styles.root} data-confirm-sheet={table.sheet}>
      <div ref={comesIntoView}>
        <ViewTitle>{said.title(table.sheet)}</ViewTitle>
        <Text size={200} className={styles.hint}>
          {said.hint} {said.certainty(Math.round(props.certainty * 100))}
        </Text>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {said.yours}
            </th>
            <th scope="col" className={styles.head}>
              {said.taken}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnLine
              key={column.column}
              column={column}
              field={choice.get(column.column) ?? null}
              words={words}
              onChange={(field) => setChoice(new Map(choice).set(column.column, field))}
            />
          ))}
        </tbody>
      </table>
      <OtherRows table={table} words={said} />
      {problem === null ? null : (
        <Text role="alert">
          {problem.kind === 'twice'
            ? said.twice(words.fields[problem.field])
            : said.requiredMissing(words.fields[props.needs.required])}
        </Text>
      )}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={problem !== null || run.state === 'running'}
          onClick={() => props.onConfirm(confirmedMapping(table, choice))}
        >
          {said.ok}
        </Button>
        <Link as="button" onClick={props.onLeave}>
          {words.leave}
        </Link>
      </div>
      {run.state === 'failed' ? (
        <ProblemNotice problem={run.problem} onRetry={props.confirming.again} />
      ) : null}
    </section>
  );
}

function ColumnLine<Field extends string>(props: {
  readonly column: MappedColumn<Field>;
  readonly field: Field | null;
  readonly words: ConfirmWords<Field>;
  readonly onChange: (field: Field | null) => void;
}): ReactNode {
  const { column, field, words } = props;
  const { said } = words;
  const styles = useStyles();
  const header = column.header === '' ? said.noHeader(columnLetters(column.column)) : column.header;
  const fields = Object.keys(words.fields).filter((name): name is Field => name in words.fields);
  const isTold = field !== null && field === column.field;
  const isGuess = isTold && column.certainty < sureFrom;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Text weight="semibold">{header}</Text>
        <Text size={200} className={styles.sample}>
          {column.sample === '' ? said.empty : column.sample}
        </Text>
      </th>
      <td className={styles.cell}>
        <Select
          className={styles.select}
          size="small"
          aria-label={said.fieldOf(header)}
          value={field ?? ''}
          onChange={(_event, data) => props.onChange(fields.find((name) => name === data.value) ?? null)}
        >
          <option value="">{said.unused}</option>
          {fields.map((name) => (
            <option key={name} value={name}>
              {words.fields[name]}
            </option>
          ))}
        </Select>
        {isTold ? (
          <Text size={200} className={isGuess ? styles.unsure : styles.hint}>
            {isGuess ? `${said.unsure}, ${said.toldBy[column.toldBy]}` : said.toldBy[column.toldBy]}
          </Text>
        ) : null}
      </td>
    </tr>
  );
}
