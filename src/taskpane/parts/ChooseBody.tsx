import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../office/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  select: { minWidth: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Says which body another name stands for: a list to choose from, and nothing kept until the person says so. */
export function ChooseBody(props: {
  readonly name: string;
  readonly choices: readonly string[];
  readonly isBusy: boolean;
  readonly onChosen: (body: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const all = useWords();
  const words = all.tasksView.findings;
  const styles = useStyles();
  const [body, setBody] = useState('');
  return (
    <div className={styles.root} data-choose-body>
      <Field label={words.tieLabel(props.name)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={body}
          onChange={(_event, data) => setBody(data.value)}
        >
          <option value="">{words.tieNone}</option>
          {props.choices
            .filter((choice) => choice !== props.name)
            .map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabled={body === '' || props.isBusy} onClick={() => props.onChosen(body)}>
          {words.tieSave}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onCancel}>
          {all.pane.cancel}
        </Button>
      </div>
    </div>
  );
}
