import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { usePart } from '../office/words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
  text: { width: '100%' },
});

type Copying = 'not yet' | 'copied' | 'refused';

/** A text that goes into a message: to the clipboard, or, where the webview refuses that, marked for Ctrl+C. */
export function CopyText(props: { readonly unit: string; readonly text: string }): ReactNode {
  const { unit, text } = props;
  const words = usePart('papersView').findings;
  const styles = useStyles();
  const [copying, setCopying] = useState<Copying>('not yet');
  const markAll = useCallback((area: HTMLTextAreaElement | null) => {
    area?.focus();
    area?.select();
  }, []);
  const copy = async () => setCopying((await toClipboard(text)) ? 'copied' : 'refused');
  return (
    <div className={styles.root} data-copying={copying}>
      <Button size="small" icon={<CopyRegular />} aria-label={words.copyOf(unit)} onClick={() => void copy()}>
        {words.copy}
      </Button>
      {copying === 'copied' ? (
        <Text size={200} role="status">
          {words.copied}
        </Text>
      ) : null}
      {copying === 'refused' ? (
        <Field className={styles.text} label={words.textOf(unit)} hint={words.copyByHand}>
          <Textarea ref={markAll} readOnly rows={4} value={text} onFocus={(event) => event.target.select()} />
        </Field>
      ) : null}
    </div>
  );
}

/** False where there is no clipboard, or the page is not let to it: frames in Excel on the web mostly are not. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
