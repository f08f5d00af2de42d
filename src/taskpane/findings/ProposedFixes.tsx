import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FixKind } from '../../core/rules/finding';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Changes } from './Changes';
import type { CheckedFindings } from './checkedFindings';
import { cellKey } from './fixBook';
import { fixesInSight, type Sight } from './fixesInSight';
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
  readonly checked: CheckedFindings;
  readonly settled: Settling['settled'];
  readonly aside: SetAsideCells;
  readonly sight: Sight;
  readonly fixing: Fixing;
}): ReactNode {
  const { settled, aside, fixing } = props;
  const words = usePart('findings').fixes;
  const styles = useStyles();
  const kinds = Object.keys(words.kinds).filter((kind): kind is FixKind => kind in words.kinds);
  const inSight = fixesInSight(props.checked, props.sight);
  const isOpen = (fix: CellChange): boolean => !settled.has(cellKey(fix)) && !aside.hasFix(fix);
  const fixes = inSight.fixes.filter(({ fix }) => isOpen(fix));
  const unlisted = inSight.unlisted.filter(isOpen);
  const questions = inSight.questions.filter((one) => !settled.has(cellKey(one)) && !aside.hasQuestion(one));
  const all = fixes.length + unlisted.length + questions.length;
  if (all === 0) return null;
  return (
    <Disclosure label={words.title(all)}>
      <Text size={200} className={styles.small}>
        {words.hint}
      </Text>
      {kinds.map((kind) => {
        const own = fixes.filter((one) => one.kind === kind).map(({ fix }) => fix);
        return own.length === 0 ? null : (
          <Disclosure key={kind} label={words.kind(kind, own.length)}>
            <FixesTogether by={kind} fixes={own} fixing={fixing} />
          </Disclosure>
        );
      })}
      {unlisted.length === 0 ? null : (
        <Disclosure label={words.unlisted(unlisted.length)}>
          <FixesTogether by="unlisted" fixes={unlisted} fixing={fixing} />
        </Disclosure>
      )}
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

function FixesTogether(props: {
  readonly by: FixKind | 'unlisted';
  readonly fixes: readonly CellChange[];
  readonly fixing: Fixing;
}): ReactNode {
  const { by, fixes, fixing } = props;
  const words = usePart('findings').fixes;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Changes fixes={fixes} />
      <Button
        size="small"
        disabled={fixing.writing.run.state === 'running'}
        onClick={() => fixing.write(fixes, by)}
        data-fix-all={by}
      >
        {fixes.length === 1 ? words.one : words.all(fixes.length)}
      </Button>
      <FixProblem fixing={fixing} by={by} />
    </div>
  );
}
