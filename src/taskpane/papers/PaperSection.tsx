import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { DoneBar } from '../parts/DoneBar';
import type { Paper } from './usePaper';

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
  readonly words: { readonly title: string; readonly hint: string };
  /** null: nothing is written to the workbook here. */
  readonly paper: Pick<Paper<unknown, unknown>, 'done' | 'undone'> | null;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { words, paper } = props;
  return (
    <section className={styles.root} aria-label={words.title} data-paper={props.name}>
      <Disclosure label={words.title}>
        <div className={styles.body}>
          <Text size={200} className={styles.hint}>
            {words.hint}
          </Text>
          {props.children}
        </div>
      </Disclosure>
      {paper === null || paper.done === null ? null : (
        <DoneBar key={paper.done.undoId ?? paper.done.text} done={paper.done} onUndone={paper.undone} />
      )}
    </section>
  );
}
