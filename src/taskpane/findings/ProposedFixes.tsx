import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FixKind } from '../../core/rules/finding';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Changes } from './Changes';
import type { CheckedFindings } from './checkedFindings';
import { cellKey } from './fixBook';
import { FixProblem } from './FixProblem';
import { QuestionForm } from './QuestionForm';
import type { SetAsideCells } from './setAsideCells';
import type { Fixing } from './useFixing';
import type { Settling } from './useSettling';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  small: { color: tokens.colorNeutralForeground2 },
});

const questionsAtMost = 30;

/** Cells with one honest answer, by kind, and cells that a person must decide; nothing where none is left. */
export function ProposedFixes(props: {
  readonly checked: Pick<CheckedFindings, 'fixes' | 'questions'>;
  readonly settled: Settling['settled'];
  readonly aside: SetAsideCells;
  readonly fixing: Fixing;
}): ReactNode {
  const { checked, settled, aside, fixing } = props;
  const words = usePart('findings').fixes;
  const styles = useStyles();
  const kinds = Object.keys(words.kinds).filter((kind): kind is FixKind => kind in words.kinds);
  const fixes = checked.fixes.filter(({ fix }) => !settled.has(cellKey(fix)) && !aside.hasFix(fix));
  const questions = checked.questions.filter(
    (one) => one.choices.length > 0 && !settled.has(cellKey(one)) && !aside.hasQuestion(one),
  );
  if (fixes.length + questions.length === 0) return null;
  return (
    <Disclosure label={words.title(fixes.length + questions.length)}>
      <Text size={200} className={styles.small}>
        {words.hint}
      </Text>
      {kinds.map((kind) => {
        const own = fixes.filter((one) => one.kind === kind).map(({ fix }) => fix);
        return own.length === 0 ? null : (
          <Disclosure key={kind} label={words.kind(kind, own.length)}>
            <FixesOfKind kind={kind} fixes={own} fixing={fixing} />
          </Disclosure>
        );
      })}
      {questions.length === 0 ? null : (
        <Disclosure label={words.questions(questions.length)}>
          <ul className={styles.list}>
            {questions.slice(0, questionsAtMost).map((question) => (
              <li key={cellKey(question)}>
                <QuestionForm question={question} by={cellKey(question)} fixing={fixing} />
              </li>
            ))}
          </ul>
          {questions.length > questionsAtMost ? (
            <Text size={200}>{words.moreQuestions(questions.length - questionsAtMost)}</Text>
          ) : null}
        </Disclosure>
      )}
    </Disclosure>
  );
}

function FixesOfKind(props: {
  readonly kind: FixKind;
  readonly fixes: readonly CellChange[];
  readonly fixing: Fixing;
}): ReactNode {
  const { kind, fixes, fixing } = props;
  const words = usePart('findings').fixes;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Changes fixes={fixes} />
      <Button
        size="small"
        disabled={fixing.writing.run.state === 'running'}
        onClick={() => fixing.write(fixes, kind)}
        data-fix-all={kind}
      >
        {fixes.length === 1 ? words.one : words.all(fixes.length)}
      </Button>
      <FixProblem fixing={fixing} by={kind} />
    </div>
  );
}
