import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { BodyAlias } from '../../core/bodies/bodyDictionary';
import { usePart } from '../office/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  narrow: { minWidth: 0 },
  add: { alignSelf: 'flex-start' },
});

/** A new entry of the office's list: a body's own name, or another name for one. */
export function NewBody(props: {
  readonly choices: readonly string[];
  readonly isBusy: boolean;
  readonly onAdd: (name: string) => void;
  readonly onTie: (alias: BodyAlias) => void;
}): ReactNode {
  const words = usePart('office').bodies;
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [body, setBody] = useState('');
  const name = typed.replace(/\s+/g, ' ').trim();
  const add = () => {
    if (body === '') props.onAdd(name);
    else props.onTie({ alias: name, body });
    setTyped('');
    setBody('');
  };
  return (
    <div className={styles.root}>
      <Field label={words.newName} size="small">
        <Input
          size="small"
          className={styles.narrow}
          value={typed}
          onChange={(_event, data) => setTyped(data.value)}
        />
      </Field>
      <Field label={words.meaning} size="small">
        <Select
          size="small"
          className={styles.narrow}
          value={body}
          onChange={(_event, data) => setBody(data.value)}
        >
          <option value="">{words.itself}</option>
          {props.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" className={styles.add} disabled={name === '' || props.isBusy} onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}
