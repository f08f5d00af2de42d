import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useFlag } from '../office/useFlag';
import { useWords } from '../office/words';
import type { PlanDraft } from './usePlanDraft';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
  text: { minHeight: '160px' },
});

/** Where a plan comes from: a file, or text that was pasted. `isMain` draws the file button as the view's one button. */
export function PlanSource(props: { readonly draft: PlanDraft; readonly isMain: boolean }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const pasting = useFlag();
  const [text, setText] = useState('');
  const { draft, isMain } = props;
  return (
    <div className={styles.root}>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".docx,.txt,.md,.pdf,.doc"
        aria-label={words.planView.chooseFile}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) draft.readFile(file);
        }}
      />
      <div className={styles.buttons}>
        <Button appearance={isMain ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
          {isMain ? words.planView.chooseFile : words.planView.chooseOther}
        </Button>
        <Button aria-expanded={pasting.isOn} onClick={pasting.toggle}>
          {words.planView.paste}
        </Button>
      </div>
      {pasting.isOn ? (
        <>
          <Field label={words.planView.pasteLabel} hint={words.planView.pasteHint}>
            <Textarea
              className={styles.text}
              resize="vertical"
              value={text}
              onChange={(_event, data) => setText(data.value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              disabled={text.trim() === ''}
              onClick={() => {
                pasting.turnOff();
                draft.readText(text);
              }}
            >
              {words.planView.readPaste}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
