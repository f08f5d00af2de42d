import { Checkbox, Field, Radio, RadioGroup, Switch, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MadeNominationList } from '../../actions/papers/nominationList';
import type { NominationListPreview } from '../../actions/papers/nominationList';
import type { AppendixSettings } from '../../core/plan/appendixSettings';
import type { NominationShape } from '../../core/papers/nominationList/nominationListWords';
import type { Parts } from '../../strings';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useFlag } from '../office/useFlag';
import { usePart } from '../office/words';
import type { PaneState } from '../shell/usePane';
import AfterPaper from './AfterPaper';
import { StruckCarried } from '../parts/StruckRows';
import { PrintedErrors } from '../findings/PrintedErrors';
import { LookButton } from './LookButton';
import { PaperChanges } from './PaperChanges';
import { PaperSection } from './PaperSection';
import { PaperWrite } from './PaperWrite';
import { usePaper } from './usePaper';

/** How units and notes are carried. */
interface Wording {
  readonly unitNames: AppendixSettings['bodyNames'];
  readonly notes: AppendixSettings['notes'];
}

const shapes: readonly NominationShape[] = ['list', 'import'];

/** The nomination list: its shape, personal columns (off), what a writing would change, and the writing. */
export function ListSection(props: {
  readonly pane: PaneState;
  readonly obstacle: string | null;
}): ReactNode {
  const { pane } = props;
  const said = usePart('papersView');
  const words = said.list;
  const actions = useActions();
  const [shape, setShape] = useState<NominationShape>('list');
  const personal = useFlag();
  const paper = usePaper<NominationListPreview, MadeNominationList>({
    pane,
    told: (made) => told(said, made),
  });
  const [chosen, setChosen] = useState<Partial<Wording>>({});
  const { bodyNames = 'full', notes: ofOffice = 'leftOut' } = pane.office?.appendix ?? {};
  const wording: Wording = { unitNames: bodyNames, notes: ofOffice, ...chosen };
  const asked = { today: today(), shape, withPersonal: personal.isOn, ...wording };
  const look = (changed: Partial<Wording>) => {
    setChosen({ ...chosen, ...changed });
    paper.look((controls) => actions.previewNominationList({ ...asked, ...changed, ...controls }));
  };
  return (
    <PaperSection
      name="list"
      words={words}
      paper={paper}
      after={<AfterPaper paper="nominationList" withPersonal={personal.isOn} />}
    >
      <Field label={words.shape}>
        <RadioGroup
          value={shape}
          disabled={paper.isBusy}
          onChange={(_event, data) => {
            paper.putAway();
            setShape(shapes.find((one) => one === data.value) ?? shape);
          }}
        >
          {shapes.map((one) => (
            <Radio key={one} value={one} label={words.shapes[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={words.personalWhy}>
        <Switch
          label={words.personal}
          checked={personal.isOn}
          disabled={paper.isBusy}
          onChange={() => {
            paper.putAway();
            personal.toggle();
          }}
        />
      </Field>
      <LookButton label={words.look} isBusy={paper.isBusy} onLook={() => look({})} />
      <PaperWrite
        paper={paper}
        words={words}
        obstacle={props.obstacle}
        onWrite={({ sheetName, ...accepted }) =>
          paper.write((controls) =>
            actions.makeNominationList({
              ...asked,
              ...controls,
              ...accepted,
              ...(sheetName === undefined ? {} : { nominationSheetName: sheetName }),
            }),
          )
        }
      >
        {(preview) => (
          <>
            <PrintedErrors printed={preview.printed} paper="list" />
            <StruckCarried struck={preview.struck} />
            <Text>{words.counts(preview.counts, preview.once)}</Text>
            {preview.unitsWrittenOut === 0 ? null : (
              <Checkbox
                label={words.unitNames(preview.unitsWrittenOut)}
                checked={wording.unitNames === 'full'}
                disabled={paper.isBusy}
                onChange={(_event, data) => look({ unitNames: data.checked === true ? 'full' : 'asTyped' })}
              />
            )}
            {preview.notesOfLists === 0 ? null : (
              <Checkbox
                label={words.notes(preview.notesOfLists)}
                checked={wording.notes === 'carried'}
                disabled={paper.isBusy}
                onChange={(_event, data) => look({ notes: data.checked === true ? 'carried' : 'leftOut' })}
              />
            )}
            {preview.isNew ? null : <PaperChanges changes={preview} />}
          </>
        )}
      </PaperWrite>
    </PaperSection>
  );
}

function told(words: Parts['papersView'], { kind, sheet, counts, undoId }: MadeNominationList) {
  const all = counts.collective + counts.individual + counts.household + counts.unknown;
  const text = kind === 'written' ? words.list.written(all, sheet) : words.unchanged(sheet);
  return { text, sheet, undoId };
}
