import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Runner } from '../office/useRun';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks for a reason that stays in the workbook; without one nothing is kept. */
export function ReasonForm(props: {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly keeping: Runner<null>;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const { run, again } = props.keeping;
  const isReady = reason.trim() !== '' && run.state !== 'running';
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) props.onKeep(reason.trim());
      }}
    >
      <Field label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
        <Input size="small" value={reason} autoFocus onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={!isReady}>
          {props.button}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.pane.cancel}
        </Button>
      </div>
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={again} /> : null}
    </form>
  );
}
