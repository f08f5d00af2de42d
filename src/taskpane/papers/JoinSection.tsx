import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { JoinedLists } from '../../actions/papers/joinedList';
import type { JoinPreview, JoinRequest } from '../../actions/papers/joinedList';
import type { Parts } from '../../strings';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import type { PaneState } from '../shell/usePane';
import { FileChooser } from './FileChooser';
import { ColumnsTogether, UnknownColumns } from './JoinColumns';
import { JoinSources } from './JoinSources';
import { LookButton } from './LookButton';
import { NamesTwice } from './NamesTwice';
import { PaperSection } from './PaperSection';
import { PaperWrite } from './PaperWrite';
import { SheetChooser } from './SheetChooser';
import { useChosenFiles } from './useChosenFiles';
import { useJoinAnswers } from './useJoinAnswers';
import { usePaper } from './usePaper';

/** Lists from units, files and sheets, joined on one sheet: what each holds is shown first, what cannot be read is named. */
export function JoinSection(props: {
  readonly pane: PaneState;
  readonly obstacle: string | null;
}): ReactNode {
  const { pane } = props;
  const said = usePart('papersView');
  const words = said.join;
  const actions = useActions();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const paper = usePaper<JoinPreview, JoinedLists>({
    pane,
    told: (joined) => told(said, joined),
    isReadByChecks: true,
  });
  const answers = useJoinAnswers();
  /** The look that stays on the screen while the lists are looked at anew with an answer. */
  const [lookedAt, setLookedAt] = useState<JoinPreview | null>(null);
  const putAway = () => {
    setLookedAt(null);
    paper.putAway();
  };
  const chosen = useChosenFiles(putAway);
  const theirs = pane.office?.theirSheets ?? [];
  const wanted = theirs.filter((sheet) => sheets.includes(sheet));
  const asked = {
    today: today(),
    files: chosen.files.map(({ name, bytes }) => ({ name, bytes })),
    sheets: wanted,
  };
  const look = (said: JoinRequest['answers']) =>
    paper.look((controls) =>
      actions.previewJoin({ ...asked, ...controls, ...(said === undefined ? {} : { answers: said }) }),
    );
  const lookWith = (said: JoinRequest['answers'], preview: JoinPreview) => {
    setLookedAt(preview);
    look(said);
  };
  const isLookingAgain = paper.previewing.run.state === 'running' && lookedAt !== null;
  const shown = isLookingAgain ? { ...paper, preview: lookedAt } : paper;
  const isNothingChosen = asked.files.length + wanted.length === 0;
  const { run } = paper.writing;
  return (
    <PaperSection name="join" words={words} paper={paper}>
      <FileChooser chosen={chosen} isDisabled={paper.isBusy} />
      <SheetChooser
        sheets={theirs}
        chosen={wanted}
        isDisabled={paper.isBusy}
        onChoose={(now) => {
          putAway();
          setSheets(now);
        }}
      />
      <LookButton
        label={words.look}
        isBusy={paper.isBusy}
        isUseless={isNothingChosen}
        onLook={() => {
          setLookedAt(null);
          look(answers.said);
        }}
      />
      <PaperWrite
        paper={{ ...shown, putAway }}
        words={isLookingAgain ? { ...words, looking: words.looksAgain } : words}
        obstacle={shown.preview?.sources.every(({ rows }) => rows === 0) ? words.nothing : props.obstacle}
        onWrite={({ sheetName, ...accepted }) =>
          paper.write((controls) =>
            actions.joinLists({
              ...asked,
              ...controls,
              ...accepted,
              answers: answers.said,
              ...(sheetName === undefined ? {} : { joinedSheetName: sheetName }),
            }),
          )
        }
      >
        {(preview) => (
          <>
            <JoinSources
              sources={preview.sources}
              onUnit={(source, unit) => lookWith(answers.sayUnit(source, unit), preview)}
            />
            <UnknownColumns
              sources={preview.sources}
              answered={answers.columns}
              onAnswer={(header, field) => lookWith(answers.sayColumn(header, field), preview)}
            />
            <ColumnsTogether together={preview.together} />
            <NamesTwice twice={preview.twice} />
            <Totals preview={preview} />
          </>
        )}
      </PaperWrite>
      {run.state === 'done' && paper.done !== null ? (
        <>
          <JoinSources sources={run.value.sources} onUnit={null} />
          <NamesTwice twice={run.value.twice} />
        </>
      ) : null}
    </PaperSection>
  );
}

function Totals(props: { readonly preview: JoinPreview }): ReactNode {
  const { sources, rows, rowsThatStay, rowsReplaced } = props.preview;
  const words = usePart('papersView').join;
  const skipped = sources.filter(({ trouble }) => trouble !== null).length;
  if (skipped === sources.length) return null;
  return (
    <>
      <Text>{words.total(rows)}</Text>
      {rowsThatStay === 0 ? null : <Text>{words.stay(rowsThatStay)}</Text>}
      {rowsReplaced === 0 ? null : <Text>~ {words.replaced(rowsReplaced)}</Text>}
      {skipped === 0 ? null : <Text>{words.skipped(skipped)}</Text>}
    </>
  );
}

function told(words: Parts['papersView'], { kind, sheet, rows, undoId }: JoinedLists) {
  if (kind === 'nothing') return null;
  const text = kind === 'written' ? words.join.written(rows, sheet) : words.unchanged(sheet);
  return { text, sheet, undoId };
}
