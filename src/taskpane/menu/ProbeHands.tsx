import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProbeLine, ProbeView } from '../../actions/probeExcel';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import type { Probe } from './useProbe';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** The questions that need a person: what to do next for each, and the button that looks at what came of it. */
export function ProbeHands(props: { readonly probe: Probe; readonly view: ProbeView }): ReactNode {
  const words = usePart('probe');
  const styles = useStyles();
  const { probe, view } = props;
  return (
    <>
      <Text size={200} className={styles.hint}>
        {words.byHand.hint}
      </Text>
      {view.questions
        .filter(({ group }) => group === 'byHand')
        .map((line) => (
          <div key={line.id} data-hand={line.id}>
            <Disclosure label={`${line.id} ${words.names[line.id]}`}>
              <Hand probe={probe} line={line} isMissing={view.notDoneYet === line.id} />
            </Disclosure>
          </div>
        ))}
    </>
  );
}

function Hand(props: {
  readonly probe: Probe;
  readonly line: ProbeLine;
  readonly isMissing: boolean;
}): ReactNode {
  const words = usePart('probe').byHand;
  const styles = useStyles();
  const { probe, line, isMissing } = props;
  const steps: readonly string[] =
    line.id in words.steps ? words.steps[line.id as keyof typeof words.steps] : [];
  const hasEnded = line.stepsDone >= line.steps;
  const button = hasEnded ? words.again : line.stepsDone === 0 ? words.start : words.done;
  return (
    <div className={styles.body}>
      <Text>{hasEnded ? words.ended : steps[line.stepsDone]}</Text>
      {isMissing ? <Text role="alert">{words.notDoneYet}</Text> : null}
      <Button
        size="small"
        disabled={probe.runner.run.state === 'running'}
        onClick={() => probe.takeStep(line.id)}
      >
        {button}
      </Button>
    </div>
  );
}
