import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TemplateBook, TemplateBookPreview, TemplateSheet } from '../../actions/papers/templateBook';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import { DoneBar, type DoneWrite } from '../parts/DoneBar';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import { LookButton } from '../papers/LookButton';
import { PreviewRun } from '../papers/PreviewRun';
import { usePaper } from '../papers/usePaper';
import type { PaneState } from '../shell/usePane';
import { Said } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
});

/** Blank sheets to begin with: one is asked for, those that are missing beside it are proposed, each can be left out. */
export default function BlankSheets(props: {
  readonly pane: PaneState;
  /** The sheet that the button names. */
  readonly wanted: TemplateSheet;
  readonly isReadOnly: boolean;
  /** Told what was done, where this goes away with it; null: it is said here. */
  readonly onDone: ((done: DoneWrite) => void) | null;
}): ReactNode {
  const { pane, wanted } = props;
  const words = usePart('templatesView');
  const styles = useStyles();
  const actions = useActions();
  const [leftOut, setLeftOut] = useState<ReadonlySet<TemplateSheet>>(new Set());
  const paper = usePaper<TemplateBookPreview, TemplateBook>({
    pane,
    told: ({ sheets, undoId }) => {
      const first = sheets.find(({ kind }) => kind === wanted) ?? sheets[0];
      if (first === undefined) return null;
      const done = { text: words.written(sheets.map(({ sheet }) => sheet)), sheet: first.sheet, undoId };
      props.onDone?.(done);
      return done;
    },
    isReadByChecks: true,
  });
  const { preview } = paper;
  const missing = preview?.sheets.filter(({ present }) => present === null) ?? [];
  const chosen = missing.filter(({ kind }) => !leftOut.has(kind)).map(({ kind }) => kind);
  const write = (accepted: string) =>
    paper.write((controls) =>
      actions.createTemplateBook({ today: today(), sheets: chosen, accepted, ...controls }),
    );
  return (
    <div className={styles.root} aria-live="polite" data-blank-sheets={wanted}>
      <LookButton
        label={words.look[wanted]}
        isBusy={paper.isBusy}
        onLook={() => {
          setLeftOut(new Set());
          paper.look((controls) => actions.previewTemplateBook({ today: today(), ...controls }));
        }}
      />
      <PreviewRun previewing={paper.previewing} running={words.looking} />
      {preview === null ? null : (
        <WriteCard
          title={words.title}
          button={words.button}
          isBusy={paper.isBusy || chosen.length === 0}
          obstacle={props.isReadOnly ? words.readOnly : null}
          onWrite={() => write(preview.key)}
          onCancel={paper.putAway}
        >
          <SheetsToMake
            preview={preview}
            leftOut={leftOut}
            onToggle={(kind) => setLeftOut((before) => toggled(before, kind))}
          />
        </WriteCard>
      )}
      <WriteRun
        writing={paper.writing}
        onOutdated={paper.lookAgain}
        running={words.running}
        canStop
        otherName={words.other}
        onOtherName={paper.lookAgain}
      />
      {paper.done === null || props.onDone !== null ? null : (
        <DoneBar key={paper.done.undoId ?? paper.done.text} done={paper.done} onUndone={paper.undone} />
      )}
    </div>
  );
}

/** Which sheets would be made, each to be left out, and what stands on them. */
function SheetsToMake(props: {
  readonly preview: TemplateBookPreview;
  readonly leftOut: ReadonlySet<TemplateSheet>;
  readonly onToggle: (kind: TemplateSheet) => void;
}): ReactNode {
  const { preview, leftOut } = props;
  const words = usePart('templatesView');
  const bodies = preview.sheets.find(({ kind }) => kind === 'bodies');
  const makesBodies = bodies?.present === null && !leftOut.has('bodies');
  return (
    <>
      <div role="group" aria-label={words.which}>
        {preview.sheets.map(({ kind, sheet, present }) => (
          <div key={kind}>
            {present === null ? (
              <Checkbox
                label={<Said>{words.sheet(kind, sheet)}</Said>}
                checked={!leftOut.has(kind)}
                onChange={() => props.onToggle(kind)}
              />
            ) : (
              <Text>
                <Said>{words.present(kind, present)}</Said>
              </Text>
            )}
          </div>
        ))}
      </div>
      {makesBodies ? <Text size={200}>{words.bodies(preview.bodies.count, preview.bodies.from)}</Text> : null}
      <Text size={200}>{words.theirs}</Text>
      <Text size={200}>{words.untouched}</Text>
    </>
  );
}

function toggled(before: ReadonlySet<TemplateSheet>, kind: TemplateSheet): ReadonlySet<TemplateSheet> {
  return new Set(before.has(kind) ? [...before].filter((one) => one !== kind) : [...before, kind]);
}
