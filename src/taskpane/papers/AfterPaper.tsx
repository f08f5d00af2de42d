import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WordFile, WordPaper } from '../../actions/writeWordFile';
import { useActions } from '../office/actions';
import { savesFiles } from '../office/savesFiles';
import { today } from '../office/today';
import { useRun } from '../office/useRun';
import { useSavedFile, wordType } from '../office/useSavedFile';
import { usePart } from '../office/words';
import { PreviewRun } from './PreviewRun';
import PrintHint from './PrintHint';
import { SavedNote } from './SavedNote';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** What follows once a paper stands on its sheet: how it is printed, and the same as a Word file. */
export default function AfterPaper(props: {
  readonly paper: WordPaper;
  /** True where the person chose to have birthdays and identity numbers on it. */
  readonly withPersonal: boolean;
}): ReactNode {
  const { after, word } = usePart('papersView');
  const styles = useStyles();
  const actions = useActions();
  const making = useRun<WordFile>();
  const file = useSavedFile(wordType);
  const make = () => {
    file.forget();
    void making.start(
      (controls) =>
        actions.writeWordFile({
          today: today(),
          papers: [props.paper],
          withPersonal: props.withPersonal,
          ...controls,
        }),
      ({ name, bytes }) => file.save({ name, content: bytes }),
    );
  };
  return (
    <div className={styles.root} data-after-paper={props.paper}>
      <PrintHint />
      {savesFiles() ? (
        <Button size="small" disabledFocusable={making.run.state === 'running'} onClick={make}>
          {after.word[props.paper]}
        </Button>
      ) : null}
      <PreviewRun previewing={making} running={word.running} />
      {file.saved === null ? null : <SavedNote file={file.saved} />}
    </div>
  );
}
