import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext, useEffect, useRef } from 'react';
import type { PaperName } from '../office/openPaper';
import { PaperWanted } from '../office/openPaper';
import { takeFocus } from '../office/useComesIntoView';
import { Disclosure } from '../parts/Disclosure';
import { DoneBar } from '../parts/DoneBar';
import PrintHint from './PrintHint';
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
  readonly name: PaperName;
  readonly words: { readonly title: string; readonly hint: string };
  /** null: nothing is written to the workbook here. */
  readonly paper: Pick<Paper<unknown, unknown>, 'done' | 'undone'> | null;
  /** What may be done next with what was written; where it is left out, how it is printed. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { words, paper, name } = props;
  const wanted = useContext(PaperWanted);
  const asked = wanted?.name === name ? wanted.asked : 0;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === 0 || section.current === null) return;
    takeFocus(section.current);
    if (typeof section.current.scrollIntoView === 'function')
      section.current.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <section ref={section} className={styles.root} aria-label={words.title} data-paper={name}>
      <Disclosure key={asked} label={words.title} isOpenAtFirst={asked > 0}>
        <div className={styles.body}>
          <Text size={200} className={styles.hint}>
            {words.hint}
          </Text>
          {props.children}
        </div>
      </Disclosure>
      {paper === null || paper.done === null ? null : (
        <DoneBar key={paper.done.undoId ?? paper.done.text} done={paper.done} onUndone={paper.undone}>
          {props.after ?? <PrintHint />}
        </DoneBar>
      )}
    </section>
  );
}
