import { Button, Checkbox, Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { WordPaper, WordPapers } from '../../actions/writeWordFile';
import { useActions } from '../office/actions';
import { savesFiles } from '../office/savesFiles';
import { today } from '../office/today';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { useSavedFile, wordType } from '../office/useSavedFile';
import { usePart } from '../office/words';
import type { PaneState } from '../shell/usePane';
import { PrintedErrors } from '../findings/PrintedErrors';
import { SampleNote } from '../parts/SampleNote';
import { LookButton } from './LookButton';
import { PaperSection } from './PaperSection';
import { PreviewRun } from './PreviewRun';
import { SavedNote } from './SavedNote';

const useStyles = makeStyles({ anyway: { alignSelf: 'flex-start' } });

const papers: readonly WordPaper[] = ['appendix', 'nominationList'];

/** The appendix and the nomination list as one Word file, to be saved on this machine. */
export function WordSection(props: { readonly pane: PaneState }): ReactNode {
  const { office } = props.pane;
  const { word: words, list } = usePart('papersView');
  const actions = useActions();
  const making = useRun<WordPapers>();
  const file = useSavedFile(wordType);
  const [changed, setChanged] = useState<Readonly<Partial<Record<WordPaper, boolean>>>>({});
  const personal = useFlag();
  const styles = useStyles();
  const hasPlan = office !== null && office.plan !== null;
  const isWanted = (paper: WordPaper) => changed[paper] ?? (paper === 'appendix' ? hasPlan : !hasPlan);
  const wanted = papers.filter(isWanted);
  const change = (apply: () => void) => {
    making.reset();
    file.forget();
    apply();
  };
  const make = () => {
    file.forget();
    void making.start(
      (controls) =>
        actions.writeWordFile({ today: today(), papers: wanted, withPersonal: personal.isOn, ...controls }),
      // what is still wrong is told first, and the file waits for the person's word
      (made) => (made.printed.count === 0 ? hand(made) : undefined),
    );
  };
  const hand = ({ name, bytes }: WordPapers) => file.save({ name, content: bytes });
  const waiting = making.run.state === 'done' && making.run.value.printed.count > 0 ? making.run.value : null;
  return (
    <PaperSection name="word" words={words} paper={null}>
      <SampleNote />
      <div role="group" aria-label={words.papers}>
        {papers.map((paper) => (
          <div key={paper}>
            <Checkbox
              label={words.paper[paper]}
              checked={isWanted(paper)}
              onChange={(_event, data) =>
                change(() => setChanged({ ...changed, [paper]: data.checked === true }))
              }
            />
          </div>
        ))}
        {isWanted('nominationList') ? (
          <Checkbox label={list.personal} checked={personal.isOn} onChange={() => change(personal.toggle)} />
        ) : null}
      </div>
      {wanted.includes('appendix') && !hasPlan ? <Text size={200}>{words.noPlan}</Text> : null}
      {savesFiles() ? (
        <LookButton
          label={words.button}
          isBusy={making.run.state === 'running'}
          isUseless={wanted.length === 0}
          onLook={make}
        />
      ) : (
        <Text role="note" data-no-saving>
          {words.noSaving}
        </Text>
      )}
      <PreviewRun previewing={making} running={words.running} />
      {waiting === null ? null : (
        <>
          <PrintedErrors printed={waiting.printed} paper="word" />
          {file.saved === null ? (
            <Button className={styles.anyway} onClick={() => hand(waiting)}>
              {words.saveAnyway}
            </Button>
          ) : null}
        </>
      )}
      {file.saved === null ? null : <SavedNote file={file.saved} />}
    </PaperSection>
  );
}
