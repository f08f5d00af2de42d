import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment, useState } from 'react';
import { columnLetters } from '../../actions/saying/cellNames';
import type { ConfirmedMapping, MappedColumn, Table } from '../../core/sheets/table';
import type { Runner } from '../office/useRun';
import { useComesIntoView } from '../office/useComesIntoView';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewTitle } from '../parts/ViewTitle';
import { ColumnLine } from './ColumnLine';
import type { ConfirmWords } from './confirmWords';
import { OtherRows } from './OtherRows';
import type { ColumnNeeds, FieldChoice } from './mapping';
import { choiceOf, confirmedMapping, partColumns, problemOf } from './mapping';
import { SheetBeside } from './SheetBeside';
import type { OncePerName } from './useOncePerName';
import { SheetWords } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, display: 'block' },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  names: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    display: 'block',
  },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    // down to the pane's edge: the view keeps a margin there
    paddingBottom: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // within reach however many columns there are, where the pane is high enough for both
    '@media (min-height: 480px)': {
      position: 'sticky',
      bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
      zIndex: 1,
    },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Other tables that wait for the same question. */
export interface Others {
  /** Which of all that are asked about this one is, from 1, and how many there are. */
  readonly at: number;
  readonly all: number;
  /** Sheets that can be confirmed along with this one: nothing in them is doubtful. */
  readonly clear: readonly string[];
  /** Sheets that will be asked about by themselves. */
  readonly doubtful: readonly string[];
}

/** "Your column → taken for", with real values of each column; doubtful ones first; asked once a header. */
export function ConfirmColumns<Field extends string>(props: {
  readonly table: Table<Field>;
  /** How sure it is that the table is what it is taken for, 0 … 1. */
  readonly certainty: number;
  readonly words: ConfirmWords<Field>;
  readonly needs: ColumnNeeds<Field>;
  /** null: this is the only one. */
  readonly others: Others | null;
  readonly isFirstTime: OncePerName;
  readonly confirming: Runner<null>;
  readonly onConfirm: (mapping: ConfirmedMapping) => void;
  /** Confirms this one and all `others.clear`. */
  readonly onConfirmAll: (mapping: ConfirmedMapping) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { table, words, others } = props;
  const { said } = words;
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const [choice, setChoice] = useState(choiceOf(table.columns));
  const problem = problemOf(choice, props.needs);
  const { doubtful } = partColumns(table.columns);
  const { run } = props.confirming;
  const isBlocked = problem !== null || run.state === 'running';
  const clear = others?.clear ?? [];
  const confirmed = (): ConfirmedMapping => confirmedMapping(table, choice);

  return (
    <section className={styles.root} data-confirm-sheet={table.sheet}>
      <div ref={comesIntoView}>
        {others === null ? null : (
          <Text size={200} className={styles.hint} data-nth>
            {said.nth(others.at, others.all)}
          </Text>
        )}
        <ViewTitle>{said.title(table.sheet)}</ViewTitle>
        <Text size={200} className={styles.hint}>
          {said.hint} {said.certainty(Math.round(props.certainty * 100), doubtful.length)}
        </Text>
        <SheetBeside sheet={table.sheet} words={said} isFirstTime={props.isFirstTime} />
      </div>
      <Columns table={table} choice={choice} words={words} onChange={setChoice} />
      <OtherRows table={table} words={said} />
      <div className={styles.foot}>
        {problem === null ? null : (
          <Text role="alert">
            {problem.kind === 'twice'
              ? said.twice(words.fields[problem.field])
              : said.requiredMissing(words.fields[props.needs.required])}
          </Text>
        )}
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={isBlocked} onClick={() => props.onConfirm(confirmed())}>
            {said.ok}
          </Button>
          {clear.length === 0 ? null : (
            <Button disabled={isBlocked} onClick={() => props.onConfirmAll(confirmed())}>
              {said.okAll(clear.length + 1)}
            </Button>
          )}
          <Link as="button" onClick={props.onLeave}>
            {words.leave}
          </Link>
        </div>
        {run.state === 'failed' ? (
          <ProblemNotice problem={run.problem} onRetry={props.confirming.again} />
        ) : null}
      </div>
      {others === null ? null : <OtherSheets others={others} words={said} />}
    </section>
  );
}

/** What "all of them" means, and which sheets are asked about after this one whatever is pressed. */
function OtherSheets(props: {
  readonly others: Others;
  readonly words: ConfirmWords<string>['said'];
}): ReactNode {
  const { others, words } = props;
  const styles = useStyles();
  return (
    <div data-other-sheets>
      {others.clear.length === 0 ? null : (
        <Text size={200} className={styles.hint}>
          {words.okAllMeans(others.clear)}
        </Text>
      )}
      {others.doubtful.length === 0 ? null : (
        <Text size={200} className={styles.hint}>
          {words.stillToLook(others.doubtful)}
        </Text>
      )}
    </div>
  );
}

/** Columns to look at, and behind one line those that are clear. */
function Columns<Field extends string>(props: {
  readonly table: Table<Field>;
  readonly choice: FieldChoice<Field>;
  readonly words: ConfirmWords<Field>;
  readonly onChange: (choice: FieldChoice<Field>) => void;
}): ReactNode {
  const { table, choice, words } = props;
  const { said } = words;
  const styles = useStyles();
  const { doubtful, sure } = partColumns(table.columns);
  const lines = (columns: readonly MappedColumn<Field>[]): ReactNode => (
    <ul className={styles.lines}>
      {columns.map((column) => (
        <ColumnLine
          key={column.column}
          column={column}
          field={choice.get(column.column) ?? null}
          words={words}
          onChange={(field) => props.onChange(new Map(choice).set(column.column, field))}
        />
      ))}
    </ul>
  );
  const names = sure.map(({ header, column }, at) => (
    <Fragment key={column}>
      {at === 0 ? null : ' · '}
      {header === '' ? said.noHeader(columnLetters(column)) : <SheetWords>{header}</SheetWords>}
    </Fragment>
  ));
  const label = (
    <>
      {doubtful.length === 0 ? said.allSure(sure.length) : said.sure(sure.length)}
      <Text size={200} className={styles.names}>
        {names}
      </Text>
    </>
  );
  return (
    <>
      {doubtful.length === 0 ? null : lines(doubtful)}
      {sure.length === 0 ? null : (
        <div data-sure-columns>
          <Disclosure label={label}>{lines(sure)}</Disclosure>
        </div>
      )}
    </>
  );
}
