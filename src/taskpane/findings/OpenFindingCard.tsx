import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { sayFinding } from '../../actions/saying/sayFinding';
import type { OpenFinding } from '../../core/office/setAside';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart, useWords } from '../office/words';
import { SeverityMark } from '../parts/SeverityMark';
import type { AnswerMaker } from './AnswerButton';
import { Changes } from './Changes';
import type { OpenQuestion } from './checkedFindings';
import { FindingCard } from './FindingCard';
import { sayPlace } from './findingPlace';
import { FixCard } from './FixCard';
import { FixProblem } from './FixProblem';
import { IgnoreForm } from './IgnoreForm';
import { QuestionForm } from './QuestionForm';
import type { Fixing } from './useFixing';
import type { Ignoring } from './useIgnoring';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  touched: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** What every card of a list needs to be worked on. */
export interface CardWork {
  /** The finding's fix as long as its cell was not written; null: there is none. */
  readonly fixOf: (finding: OpenFinding) => CellChange | null;
  readonly questionOf: (finding: OpenFinding) => OpenQuestion | null;
  readonly fixing: Fixing;
  readonly ignoring: Ignoring;
  readonly answer: AnswerMaker;
  readonly onAnswered: (key: string, text: string) => void;
  /** Fixes of the same kind that are still open, the finding's own among them. */
  readonly alike: (finding: OpenFinding) => readonly CellChange[];
  /** True where the finding's cell was written after the check. */
  readonly isTouched: (key: string) => boolean;
  /** True where the findings are of several sheets: each place names its own. */
  readonly hasSeveralSheets: boolean;
}

/** A finding that is open, of whatever check: to go to, to fix, to set aside with a reason, perhaps to answer. */
export function OpenFindingCard(props: {
  readonly finding: OpenFinding;
  readonly work: CardWork;
  /** underRule: severity and rule stand above; else the card says them. alone: a fix is accepted from here with one click. */
  readonly stands: 'underRule' | 'underOther' | 'alone';
}): ReactNode {
  const { finding, work, stands } = props;
  const { fixing, ignoring } = work;
  const all = useWords();
  const { finding: words, fixes, list, oneByOne, rules } = usePart('findings');
  const styles = useStyles();
  const [opened, setOpened] = useState<'nothing' | 'fix' | 'ignore'>('nothing');
  const fixButton = useRef<HTMLButtonElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const fix = work.fixOf(finding);
  const question = fix === null ? work.questionOf(finding) : null;
  const place = sayPlace(all, finding.where);
  const close = (): boolean => {
    if (opened === 'nothing') return false;
    setOpened('nothing');
    (opened === 'fix' ? fixButton : ignoreButton).current?.focus();
    return true;
  };
  const acceptsHere = stands === 'alone' && fix !== null;
  const isBusy = fixing.writing.run.state === 'running';

  return (
    <FindingCard
      finding={finding}
      sheet={work.hasSeveralSheets ? sheetShown(finding) : null}
      heading={
        stands === 'underRule' ? null : (
          <div className={styles.heading}>
            <SeverityMark severity={finding.severity} />
            <Text size={200}>{sayFinding(rules, finding).title}</Text>
          </div>
        )
      }
      onEscape={close}
      buttons={
        <>
          {acceptsHere ? (
            <Button
              size="small"
              appearance="primary"
              disabled={isBusy}
              onClick={() => fixing.write([fix], finding.key)}
            >
              {oneByOne.accept}
            </Button>
          ) : null}
          {(fix === null || acceptsHere) && question === null ? null : (
            <Button
              ref={(button: HTMLButtonElement | null) => {
                fixButton.current = button;
              }}
              size="small"
              aria-label={words.fixOf(place)}
              aria-expanded={opened === 'fix'}
              onClick={() => setOpened(opened === 'fix' ? 'nothing' : 'fix')}
            >
              {words.fix}
            </Button>
          )}
          <Button
            ref={(button: HTMLButtonElement | null) => {
              ignoreButton.current = button;
            }}
            size="small"
            aria-label={words.ignoreOf(place)}
            aria-expanded={opened === 'ignore'}
            onClick={() => setOpened(opened === 'ignore' ? 'nothing' : 'ignore')}
          >
            {words.ignore}
          </Button>
        </>
      }
    >
      {work.isTouched(finding.key) ? (
        <Text size={200} className={styles.touched} data-maybe-mended>
          {list.maybeMended}
        </Text>
      ) : null}
      {finding.answer === undefined ? null : (
        <div className={styles.answers}>
          {work.answer(finding, (text) => work.onAnswered(finding.key, text))}
        </div>
      )}
      {acceptsHere ? (
        <>
          <Text size={200}>{fixes.cardTitle(1)}</Text>
          <Changes fixes={[fix]} />
          <FixProblem fixing={fixing} by={finding.key} />
        </>
      ) : null}
      {opened === 'fix' && fix !== null && !acceptsHere ? (
        <FixCard
          fix={fix}
          alike={work.alike(finding)}
          by={finding.key}
          fixing={fixing}
          onCancel={() => close()}
        />
      ) : null}
      {opened === 'fix' && question !== null ? (
        <QuestionForm question={question} by={finding.key} fixing={fixing} />
      ) : null}
      {opened === 'ignore' ? (
        <IgnoreForm findingKey={finding.key} ignoring={ignoring} onCancel={() => close()} />
      ) : null}
    </FindingCard>
  );
}

/** What is said of a whole sheet names it already. */
function sheetShown({ where }: OpenFinding): string | null {
  if (where.kind === 'cell') return where.cell.sheet;
  return where.kind === 'row' ? where.sheet : null;
}
