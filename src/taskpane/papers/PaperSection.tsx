import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from '../parts/Disclosure';
import type { DoneWrite } from '../parts/DoneBar';
import { DoneBar } from '../parts/DoneBar';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** One folded part of the papers: what it is for, its content, and, also while it is folded, what was done last. */
export function PaperSection(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly done: DoneWrite | null;
  readonly onUndone: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { done } = props;
  return (
    <section className={styles.root} aria-label={props.label} data-paper={props.name}>
      <Disclosure label={props.label}>
        <div className={styles.body}>
          <Text size={200} className={styles.hint}>
            {props.hint}
          </Text>
          {props.children}
        </div>
      </Disclosure>
      {done === null ? null : (
        <DoneBar key={done.undoId ?? done.text} done={done} onUndone={props.onUndone} />
      )}
    </section>
  );
}
