import { Checkbox, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { WordFile, WordPaper } from '../../actions/writeWordFile';
import { useActions } from '../office/actions';
import { savesFiles } from '../office/savesFiles';
import { today } from '../office/today';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { useSavedFile, wordType } from '../office/useSavedFile';
import { usePart } from '../office/words';
import type { PaneState } from '../shell/usePane';
import { LookButton } from './LookButton';
import { PaperSection } from './PaperSection';
import { PreviewRun } from './PreviewRun';
import { SavedNote } from './SavedNote';

const papers: readonly WordPaper[] = ['appendix', 'nominationList'];

/** The appendix and the nomination list as one Word file, to be saved on this machine. */
export function WordSection(props: { readonly pane: PaneState }): ReactNode {
  const { office } = props.pane;
  const { word: words, list } = usePart('papersView');
  const actions = useActions();
  const making = useRun<WordFile>();
  const file = useSavedFile(wordType);
  const [changed, setChanged] = useState<Readonly<Partial<Record<WordPaper, boolean>>>>({});
  const personal = useFlag();
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
      ({ name, bytes }) => file.save({ name, content: bytes }),
    );
  };
  return (
    <PaperSection name="word" words={words} paper={null}>
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
      {file.saved === null ? null : <SavedNote file={file.saved} />}
    </PaperSection>
  );
}
