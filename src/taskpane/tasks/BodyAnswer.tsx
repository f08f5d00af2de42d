import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActions } from '../office/actions';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { ChooseBody } from '../parts/ChooseBody';
import { ProblemNotice } from '../parts/ProblemNotice';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A name that nobody knows: it is added to the office's list from here, or tied to the body that it stands for. */
export function BodyAnswer(props: {
  readonly name: string;
  /** Bodies that a name may stand for. */
  readonly bodies: readonly string[];
  readonly onAnswered: (text: string) => void;
}): ReactNode {
  const { name, bodies, onAnswered } = props;
  const words = useWords().tasksView.findings;
  const styles = useStyles();
  const actions = useActions();
  const keeping = useRun<null>();
  const choosing = useFlag();
  const isBusy = keeping.run.state === 'running';
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() =>
            void keeping.start(
              () => actions.addBody(name),
              () => onAnswered(words.bodyAdded(name)),
            )
          }
        >
          {words.addBody}
        </Button>
        <Button size="small" disabled={isBusy} aria-expanded={choosing.isOn} onClick={choosing.toggle}>
          {words.tieBody}
        </Button>
      </div>
      {choosing.isOn ? (
        <ChooseBody
          name={name}
          choices={bodies}
          isBusy={isBusy}
          onChosen={(body) =>
            void keeping.start(
              () => actions.tieBody({ alias: name, body }),
              () => onAnswered(words.bodyTied(name, body)),
            )
          }
          onCancel={choosing.toggle}
        />
      ) : null}
      {keeping.run.state === 'failed' ? (
        <ProblemNotice problem={keeping.run.problem} onRetry={keeping.again} />
      ) : null}
    </div>
  );
}
