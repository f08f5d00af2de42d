import { Field, Select, Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { UnitFindingsPreview } from '../../actions/papers/unitFindings';
import type { WrittenUnitFindings } from '../../actions/papers/unitFindings';
import type { Parts } from '../../strings';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import type { PaneState } from '../shell/usePane';
import { LookButton } from './LookButton';
import { PaperSection } from './PaperSection';
import { PaperWrite } from './PaperWrite';
import { UnitTexts } from './UnitTexts';
import { usePaper } from './usePaper';

const useStyles = makeStyles({
  // a long unit's name must not make the choice wider than the pane
  which: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** The value of the choice "all units": no unit is called so. */
const everyUnit = '*';

/** What each unit has to mend: its text to be copied at once, and a sheet of one unit or of all. */
export function FindingsSection(props: {
  readonly pane: PaneState;
  readonly obstacle: string | null;
}): ReactNode {
  const { pane } = props;
  const said = usePart('papersView');
  const words = said.findings;
  const styles = useStyles();
  const actions = useActions();
  const [wanted, setWanted] = useState(everyUnit);
  const paper = usePaper<UnitFindingsPreview, WrittenUnitFindings>({
    pane,
    told: (written) => told(said, written),
  });
  const { run } = paper.writing;
  const found = paper.preview?.units ?? (run.state === 'done' ? run.value.units : []);
  const one = found.find(({ unit }) => unit === wanted);
  return (
    <PaperSection name="findings" words={words} paper={paper}>
      <LookButton
        label={words.look}
        isBusy={paper.isBusy}
        onLook={() => {
          setWanted(everyUnit);
          paper.look((controls) => actions.previewUnitFindings({ today: today(), ...controls }));
        }}
      />
      <PaperWrite
        paper={paper}
        words={words}
        obstacle={found.length === 0 ? words.nothing : props.obstacle}
        onWrite={({ sheetName, ...accepted }) =>
          paper.write((controls) =>
            actions.writeUnitFindings({
              today: today(),
              ...controls,
              ...(one === undefined ? {} : { unit: one.unit }),
              ...accepted,
              ...(sheetName === undefined ? {} : { findingsSheetName: sheetName }),
            }),
          )
        }
      >
        {(preview) => (
          <>
            {preview.units.length === 0 ? null : (
              <Field className={styles.which} label={words.which}>
                <Select
                  value={wanted}
                  disabled={paper.isBusy}
                  onChange={(_event, data) => setWanted(data.value)}
                >
                  <option value={everyUnit}>{words.all(named(preview.units), preview.units.length)}</option>
                  {preview.units.map(({ unit, count }) => (
                    <option key={unit} value={unit}>
                      {words.unit(unit, count)}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            <Text>{words.holds(...holds(preview, one))}</Text>
            {preview.withoutUnit === 0 ? null : <Text size={200}>{words.nobody(preview.withoutUnit)}</Text>}
            <Text size={200}>{words.noNumbers}</Text>
          </>
        )}
      </PaperWrite>
      {found.length === 0 ? null : <UnitTexts units={one === undefined ? found : [one]} />}
    </PaperSection>
  );
}

/** How many findings would be written, and of how many units. */
function holds(
  { units }: Pick<UnitFindingsPreview, 'units'>,
  one: { readonly unit: string; readonly count: number } | undefined,
): readonly [findings: number, units: number] {
  const meant = one === undefined ? units : [one];
  return [meant.reduce((sum, { count }) => sum + count, 0), named(meant)];
}

/** Rows that name no unit are no unit. */
function named(units: readonly { readonly unit: string }[]): number {
  return units.filter(({ unit }) => unit !== '').length;
}

function told(words: Parts['papersView'], { kind, sheet, units, undoId }: WrittenUnitFindings) {
  const findings = units.reduce((sum, { count }) => sum + count, 0);
  const text = kind === 'written' ? words.findings.written(findings, sheet) : words.unchanged(sheet);
  return { text, sheet, undoId };
}
