import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActions } from '../office/actions';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { SampleNote } from '../parts/SampleNote';
import { ViewTitle } from '../parts/ViewTitle';
import { Working } from '../parts/Working';
import { WriteCard } from '../parts/WriteCard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', gap: tokens.spacingVerticalXS },
});

/** What must not travel with the workbook is taken out of it, after a look at what goes and that it cannot be taken back. */
export function CleanScreen(props: {
  readonly isReadOnly: boolean;
  readonly onCleaned: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { clean } = usePart('office');
  const styles = useStyles();
  const actions = useActions();
  const cleaning = useRun<null>();
  const dropsReasons = useFlag();
  const { run } = cleaning;
  if (run.state === 'done') {
    return (
      <div className={styles.root}>
        <ViewTitle>{clean.title}</ViewTitle>
        <Text role="status">{clean.cleaned}</Text>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <ViewTitle>{clean.title}</ViewTitle>
      <Text>{clean.why}</Text>
      {props.isReadOnly ? (
        <Text>{clean.readOnly}</Text>
      ) : (
        <WriteCard
          title={clean.goes}
          button={clean.button}
          isSecond
          isBusy={run.state === 'running'}
          onWrite={() =>
            void cleaning.start(
              () => actions.cleanBeforeSending({ reasons: dropsReasons.isOn ? 'go' : 'stay' }),
              props.onCleaned,
            )
          }
          onCancel={props.onLeave}
        >
          <ul className={styles.list}>
            {clean.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
          <Checkbox
            label={clean.dropReasons}
            checked={dropsReasons.isOn}
            disabled={run.state === 'running'}
            onChange={dropsReasons.toggle}
          />
          <Text size={200}>{clean.dropReasonsHint}</Text>
          <SampleNote />
          <Text>{clean.stays}</Text>
          <Text>{clean.notOurs}</Text>
          <Text weight="semibold">{clean.noWayBack}</Text>
        </WriteCard>
      )}
      {run.state === 'running' ? <Working label={clean.running} run={run} /> : null}
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={cleaning.again} /> : null}
    </div>
  );
}
