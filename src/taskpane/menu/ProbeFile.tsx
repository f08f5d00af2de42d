import { Button, Field, Link, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { savesFiles } from '../office/savesFiles';
import { useSavedFile } from '../office/useSavedFile';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
  saved: { overflowWrap: 'anywhere' },
});

/** What came of the questions as a file; where this Excel saves none from a pane, as text to be copied. */
export function ProbeFile(props: { readonly day: string; readonly text: string }): ReactNode {
  const words = usePart('probe').file;
  const styles = useStyles();
  const { saved, save } = useSavedFile('application/json');
  const canSave = savesFiles();
  const text = (
    <Field label={words.text} hint={words.copyHint}>
      <Textarea readOnly value={props.text} rows={6} onFocus={(event) => event.target.select()} />
    </Field>
  );
  const give = () => save({ name: words.name(props.day), content: props.text });
  return (
    <section className={styles.root} aria-label={words.save}>
      {canSave ? (
        <Button appearance="primary" onClick={give}>
          {words.save}
        </Button>
      ) : null}
      {saved === null ? null : (
        <div className={styles.saved} role="status" data-saved-file={saved.name}>
          <Text>{words.saved(saved.name)}</Text>{' '}
          <Link href={saved.url} download={saved.name}>
            {words.again}
          </Link>
        </div>
      )}
      {canSave ? <Disclosure label={words.copyInstead}>{text}</Disclosure> : text}
      <Text size={200} className={styles.hint}>
        {words.privacy}
      </Text>
    </section>
  );
}
