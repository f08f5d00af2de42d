import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useState } from 'react';
import type { OfficeView } from '../../core/office/officeView';
import type { Words } from '../../strings';
import { BegunSheet } from '../beginning/BegunSheet';
import { useWords } from '../office/words';
import { EmptyState } from '../parts/EmptyState';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';
import type { Tasks } from './useTasks';

const BeginTasks = lazy(() => import(/* webpackChunkName: "beginning" */ '../beginning/BeginTasks'));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // long names of sheets are cut, the pane is not pushed aside
  field: { alignSelf: 'stretch', minWidth: 0 },
  choice: { minWidth: 0, width: '100%' },
});

/** Asks which sheet lists the tasks: none was found, several could be it, or the person wants another. */
export function ChooseSheet(props: {
  readonly office: OfficeView;
  readonly pane: PaneState;
  readonly tasks: Tasks;
  readonly onChosen: () => void;
  /** A sheet was made to begin with. */
  readonly onBegun: (done: DoneWrite) => void;
}): ReactNode {
  const { office, tasks } = props;
  const words = useWords();
  const styles = useStyles();
  const options = sheetOptions(words, office);
  const [sheet, setSheet] = useState(office.taskTable?.sheet ?? options[0]?.sheet ?? '');
  const said = sentences(words, office);
  const { run } = tasks.choosing;
  const isWithout = office.taskTable === null && office.tie.length === 0;
  const beginning = isWithout ? (
    <Suspense fallback={null}>
      <BeginTasks pane={props.pane} office={office} onDone={props.onBegun} />
    </Suspense>
  ) : null;

  if (isWithout && office.begun !== null && office.taskTables.length === 0) {
    return (
      <BegunSheet
        sheet={office.begun}
        words={words.tasksView.sheet}
        onLook={() => props.pane.refresh({ wrote: false })}
      >
        {beginning}
      </BegunSheet>
    );
  }
  if (options.length === 0) {
    return (
      <>
        <ProblemNotice problem={{ reason: office.isEmpty ? 'emptyWorkbook' : 'noTaskSheet' }} />
        {beginning}
      </>
    );
  }
  return (
    <EmptyState title={said.title} text={said.text}>
      <Field className={styles.field} label={words.tasksView.sheet.label}>
        <Select
          className={styles.choice}
          select={{ className: styles.choice }}
          value={sheet}
          onChange={(_event, data) => setSheet(data.value)}
        >
          {options.map((option) => (
            <option key={option.sheet} value={option.sheet}>
              {option.label}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={run.state === 'running'}
          onClick={() => tasks.choose(sheet, props.onChosen)}
        >
          {words.tasksView.sheet.chooseButton}
        </Button>
        {office.taskTable === null ? null : <Button onClick={props.onChosen}>{words.pane.cancel}</Button>}
      </div>
      {run.state === 'failed' ? (
        <ProblemNotice
          problem={run.problem}
          {...(run.problem.reason === 'notATaskSheet' ? {} : { onRetry: tasks.choosing.again })}
        />
      ) : null}
      {beginning}
    </EmptyState>
  );
}

function sentences(words: Words, office: OfficeView): { readonly title: string; readonly text: string } {
  const { sheet } = words.tasksView;
  if (office.tie.length > 0) return { title: sheet.tieTitle, text: sheet.tieText };
  if (office.taskTable === null) return { title: sheet.noneTitle, text: sheet.noneText };
  return { title: sheet.choose, text: '' };
}

/** Sheets that look like it first, best first, then the office's other sheets. */
function sheetOptions(
  words: Words,
  office: OfficeView,
): readonly { readonly sheet: string; readonly label: string }[] {
  const likely = office.taskTables.map(({ sheet, records }) => ({
    sheet,
    label: words.tasksView.sheet.candidate(sheet, records),
  }));
  const kindOf = new Map(office.leftOut.map(({ sheet, kind }) => [sheet, kind]));
  const known = new Set(likely.map(({ sheet }) => sheet));
  const others = office.theirSheets
    .filter((sheet) => !known.has(sheet))
    .map((sheet) => ({
      sheet,
      label: words.tasksView.sheet.leftOut(sheet, kindOf.get(sheet) ?? 'other'),
    }));
  return [...likely, ...others];
}
