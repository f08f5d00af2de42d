import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useComesIntoView } from '../office/useComesIntoView';
import { useWords } from '../office/words';
import { Said } from './SheetWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What will be written, before it is written: title, what it holds, the main button, perhaps a wider write, and the way out, by Escape too. */
export function WriteCard(props: {
  readonly title: string;
  readonly button: string;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** True where another card's button is the view's main one. */
  readonly isSecond?: boolean;
  /** Why nothing can be written now, said in place of the button; null: it can. */
  readonly obstacle?: string | null;
  /** The same write for more at once, e.g. all cells of a rule. */
  readonly wider?: { readonly button: string; readonly onWrite: () => void } | null;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  // The pane goes to the main card, not on to the second one; and not again when that becomes the main one.
  const [isMainAtFirst] = useState(props.isSecond !== true);
  const obstacle = props.obstacle ?? null;
  return (
    <section
      ref={isMainAtFirst ? comesIntoView : null}
      className={styles.root}
      aria-label={props.title}
      data-write-card
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || props.isBusy) return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <Text weight="semibold">
        <Said>{props.title}</Said>
      </Text>
      {props.children}
      {obstacle === null ? null : (
        <Text>
          <Said>{obstacle}</Said>
        </Text>
      )}
      <div className={styles.buttons}>
        {obstacle === null ? (
          <Button
            appearance={props.isSecond === true ? 'secondary' : 'primary'}
            disabled={props.isBusy}
            onClick={props.onWrite}
          >
            {props.button}
          </Button>
        ) : null}
        {props.wider && obstacle === null ? (
          <Button disabled={props.isBusy} onClick={props.wider.onWrite}>
            {props.wider.button}
          </Button>
        ) : null}
        <Button disabled={props.isBusy} onClick={props.onCancel}>
          {obstacle === null ? words.pane.cancel : words.pane.close}
        </Button>
      </div>
    </section>
  );
}
