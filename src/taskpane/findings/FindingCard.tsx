import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { sayFinding } from '../../actions/sayFinding';
import type { Finding } from '../../core/rules/finding';
import { useActions } from '../office/actions';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { cellOf, sayPlace } from './findingPlace';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  small: { color: tokens.colorNeutralForeground2 },
  why: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** One finding: where, what is wrong in the clerk's words, the source, and what can be done from here. */
export function FindingCard(props: { readonly finding: Finding }): ReactNode {
  const { finding } = props;
  const words = useWords();
  const styles = useStyles();
  const actions = useActions();
  const jump = useRun<null>();
  const add = useRun<null>();
  const why = useFlag();
  const whyId = useId();
  const said = sayFinding(finding);
  const place = sayPlace(words, finding.where);
  const cell = cellOf(finding);
  const { findings } = words.tasksView;
  const goTo = finding.where.kind === 'row' ? findings.goToRow : findings.goTo;
  const answer = finding.answer?.kind === 'addBody' ? finding.answer : undefined;

  return (
    <li className={styles.root} data-finding={finding.rule}>
      <Text size={200} className={styles.small}>
        {place}
      </Text>
      <Text>{said.message}</Text>
      <div className={styles.buttons}>
        {cell === null ? null : (
          <Button
            size="small"
            aria-label={findings.goToPlace(goTo, place)}
            onClick={() => void jump.start(() => actions.goToCell(cell))}
          >
            {goTo}
          </Button>
        )}
        {answer && add.run.state !== 'done' ? (
          <Button
            size="small"
            disabled={add.run.state === 'running'}
            onClick={() => void add.start(() => actions.addBody(answer.name))}
          >
            {findings.addBody}
          </Button>
        ) : null}
        <Link as="button" aria-expanded={why.isOn} aria-controls={whyId} onClick={why.toggle}>
          <Text size={200}>{findings.why}</Text>
        </Link>
      </div>
      {why.isOn ? (
        <Text id={whyId} size={200} className={styles.why}>
          {said.why}
        </Text>
      ) : null}
      {answer && add.run.state === 'done' ? (
        <Text size={200} role="status">
          {findings.bodyAdded(answer.name)}
        </Text>
      ) : null}
      {jump.run.state === 'failed' ? <ProblemNotice problem={jump.run.problem} onRetry={jump.again} /> : null}
      {add.run.state === 'failed' ? <ProblemNotice problem={add.run.problem} onRetry={add.again} /> : null}
    </li>
  );
}
