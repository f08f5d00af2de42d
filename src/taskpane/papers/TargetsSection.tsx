import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TargetsPreview, WrittenTargets } from '../../actions/papers/targets';
import type { Parts } from '../../strings';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';
import { LookButton } from './LookButton';
import { PaperChanges } from './PaperChanges';
import { PaperSection } from './PaperSection';
import { PaperWrite } from './PaperWrite';
import { usePaper } from './usePaper';

/** The table of the plan's targets: what it would hold, what of it is new or gone, and the writing. */
export function TargetsSection(props: {
  readonly pane: PaneState;
  readonly obstacle: string | null;
}): ReactNode {
  const { pane } = props;
  const said = usePart('papersView');
  const words = said.targets;
  const actions = useActions();
  const paper = usePaper<TargetsPreview, WrittenTargets>({ pane, told: (written) => told(said, written) });
  return (
    <PaperSection name="targets" words={words} paper={paper}>
      <LookButton
        label={words.look}
        isBusy={paper.isBusy}
        onLook={() => paper.look((controls) => actions.previewTargets({ today: today(), ...controls }))}
      />
      <PaperWrite
        paper={paper}
        words={words}
        obstacle={props.obstacle}
        onWrite={({ sheetName, ...accepted }) =>
          paper.write((controls) =>
            actions.writeTargets({
              today: today(),
              ...controls,
              ...accepted,
              ...(sheetName === undefined ? {} : { targetsSheetName: sheetName }),
            }),
          )
        }
      >
        {(preview) => (
          <>
            <Text>{words.holds(preview.targets, preview.filled)}</Text>
            {preview.isNew ? null : <PaperChanges changes={{ ...preview, changed: [], doubtful: [] }} />}
          </>
        )}
      </PaperWrite>
    </PaperSection>
  );
}

function told(words: Parts['papersView'], { kind, sheet, targets, undoId }: WrittenTargets): DoneWrite {
  const text = kind === 'written' ? words.targets.written(targets, sheet) : words.unchanged(sheet);
  return { text, sheet, undoId };
}
