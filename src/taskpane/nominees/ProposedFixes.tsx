import { Button, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { cellAddress } from '../../actions/saying/cellNames';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import type { FixKind } from '../../core/nominees/fixes/fix';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { DoneBar } from '../parts/DoneBar';
import type { NomineeState } from '../shell/useNomineeState';
import { Changes } from './Changes';
import type { FixBook } from './fixBook';
import { cellKey } from './fixBook';
import { FixProblem } from './FixProblem';
import { useFixing } from './useFixing';

type Question = NomineeCheck['questions'][number];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  small: { color: tokens.colorNeutralForeground2 },
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

const questionsAtMost = 30;

/** Cells with one honest answer, by kind, and cells that a person must decide; nothing where there are none. */
export function ProposedFixes(props: {
  readonly check: Pick<NomineeCheck, 'fixes' | 'questions'>;
  readonly state: NomineeState;
  readonly book: FixBook;
}): ReactNode {
  const { check, state, book } = props;
  const words = usePart('nomineesView').fixes;
  const styles = useStyles();
  const kinds = Object.keys(words.kinds).filter((kind): kind is FixKind => kind in words.kinds);
  const questions = check.questions.filter(({ choices }) => choices.length > 0);
  if (check.fixes.length + questions.length === 0) return null;
  return (
    <Disclosure label={words.title(check.fixes.length + questions.length)}>
      <Text size={200} className={styles.small}>
        {words.hint}
      </Text>
      {kinds.map((kind) => {
        const fixes = check.fixes.filter((one) => one.kind === kind).map(({ fix }) => fix);
        return fixes.length === 0 ? null : (
          <Disclosure key={kind} label={words.kind(kind, fixes.length)}>
            <FixesOfKind fixes={fixes} state={state} book={book} />
          </Disclosure>
        );
      })}
      {questions.length === 0 ? null : (
        <Disclosure label={words.questions(questions.length)}>
          <ul className={styles.list}>
            {questions.slice(0, questionsAtMost).map((question) => (
              <QuestionItem key={cellKey(question)} question={question} state={state} book={book} />
            ))}
          </ul>
          {questions.length > questionsAtMost ? (
            <Text size={200}>{words.more(questions.length - questionsAtMost)}</Text>
          ) : null}
        </Disclosure>
      )}
    </Disclosure>
  );
}

function FixesOfKind(props: {
  readonly fixes: readonly CellChange[];
  readonly state: NomineeState;
  readonly book: FixBook;
}): ReactNode {
  const { state } = props;
  const words = usePart('nomineesView').fixes;
  const styles = useStyles();
  const fixing = useFixing(state, props.book);
  const { run } = fixing.writing;
  const open = props.fixes.filter((fix) => !state.settled.has(cellKey(fix)));
  return (
    <div className={styles.root}>
      {fixing.done === null ? null : <DoneBar done={fixing.done} onUndone={fixing.onUndone} />}
      {open.length === 0 ? null : (
        <>
          <Changes fixes={open} />
          <Button size="small" disabled={run.state === 'running'} onClick={() => fixing.write(open)}>
            {open.length === 1 ? words.one : words.all(open.length)}
          </Button>
        </>
      )}
      <FixProblem fixing={fixing} />
    </div>
  );
}

function QuestionItem(props: {
  readonly question: Question;
  readonly state: NomineeState;
  readonly book: FixBook;
}): ReactNode {
  const { cell, from, choices } = props.question;
  const words = usePart('nomineesView').fixes;
  const styles = useStyles();
  const fixing = useFixing(props.state, props.book);
  const { run } = fixing.writing;
  const [choice, setChoice] = useState('');
  const place = cellAddress(cell);
  return (
    <li className={styles.root} data-question={place}>
      <Text>
        <span className={styles.small}>{words.change(place)}</span>
        <span className={styles.value}>{String(from)}</span>
      </Text>
      {fixing.done === null ? (
        <>
          <Select
            size="small"
            aria-label={words.choose(place)}
            value={choice}
            onChange={(_event, data) => setChoice(data.value)}
          >
            <option value="">{words.keep}</option>
            {choices.map((text) => (
              <option key={text} value={text}>
                {text}
              </option>
            ))}
          </Select>
          <Button
            size="small"
            disabled={choice === '' || run.state === 'running'}
            onClick={() => fixing.write([{ cell, from, to: choice }])}
          >
            {words.one}
          </Button>
        </>
      ) : (
        <DoneBar done={fixing.done} onUndone={fixing.onUndone} />
      )}
      <FixProblem fixing={fixing} />
    </li>
  );
}
