import { Field, Radio, RadioGroup, Select, Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type {
  FindingsListPreview,
  FindingsListRequest,
  WrittenFindingsList,
} from '../../actions/papers/findingsList';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import type { PaneState } from '../shell/usePane';
import { LookButton } from './LookButton';
import { PaperSection } from './PaperSection';
import { PaperWrite } from './PaperWrite';
import { usePaper } from './usePaper';

const useStyles = makeStyles({
  // a long unit's name must not make the choice wider than the pane
  which: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

type Scope = FindingsListRequest['scope'];
type Order = FindingsListRequest['order'];

const everything: Scope = { kind: 'all' };
const parts = ['plan', 'tasks', 'lists'] as const;
const orders: readonly Order[] = ['worstFirst', 'bySheet'];

/** All that is open as a sheet of its own: everything, what was checked, or one unit; worst first or by sheet. */
export function FindingsListSection(props: {
  readonly pane: PaneState;
  readonly obstacle: string | null;
}): ReactNode {
  const said = usePart('papersView');
  const words = said.findingsList;
  const styles = useStyles();
  const actions = useActions();
  const [scope, setScope] = useState(everything);
  const [order, setOrder] = useState<Order>('worstFirst');
  const paper = usePaper<FindingsListPreview, WrittenFindingsList>({
    pane: props.pane,
    told: ({ kind, sheet, counts, undoId }) => ({
      text: kind === 'written' ? words.written(counts, sheet) : said.unchanged(sheet),
      sheet,
      undoId,
    }),
  });
  return (
    <PaperSection name="findingsList" words={words} paper={paper}>
      <LookButton
        label={words.look}
        isBusy={paper.isBusy}
        onLook={() => {
          setScope(everything);
          paper.look((controls) =>
            actions.previewFindingsList({ today: today(), ...controls, scope: everything, order }),
          );
        }}
      />
      <PaperWrite
        paper={paper}
        words={words}
        obstacle={paper.preview?.all === 0 ? words.nothing : props.obstacle}
        onWrite={({ sheetName, ...accepted }) =>
          paper.write((controls) =>
            actions.writeFindingsList({
              today: today(),
              ...controls,
              scope,
              order,
              ...accepted,
              ...(sheetName === undefined ? {} : { listSheetName: sheetName }),
            }),
          )
        }
      >
        {(preview) => {
          const choices = choicesOf(preview);
          return (
            <>
              {preview.all === 0 ? null : (
                <Field className={styles.which} label={words.which}>
                  <Select
                    value={keyOf(scope)}
                    disabled={paper.isBusy}
                    onChange={(_event, { value }) =>
                      setScope(choices.find((one) => keyOf(one.scope) === value)?.scope ?? everything)
                    }
                  >
                    {choices.map((one) => (
                      <option key={keyOf(one.scope)} value={keyOf(one.scope)}>
                        {words.scope(one.scope, one.count)}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
              {preview.all === 0 ? null : (
                <Field label={words.order}>
                  <RadioGroup
                    value={order}
                    disabled={paper.isBusy}
                    onChange={(_event, { value }) =>
                      setOrder(orders.find((one) => one === value) ?? 'worstFirst')
                    }
                  >
                    {orders.map((one) => (
                      <Radio key={one} value={one} label={words.orders[one]} />
                    ))}
                  </RadioGroup>
                </Field>
              )}
              <Text>
                {words.holds(choices.find((one) => keyOf(one.scope) === keyOf(scope))?.count ?? preview.all)}
              </Text>
              {preview.notConfirmed.length === 0 ? null : (
                <Text data-not-confirmed>{words.notConfirmed(preview.notConfirmed)}</Text>
              )}
              <Text size={200}>{words.closed}</Text>
            </>
          );
        }}
      </PaperWrite>
    </PaperSection>
  );
}

/** What may be chosen, with its number of lines; parts and units in which nothing was found are left out. */
function choicesOf(
  preview: FindingsListPreview,
): readonly { readonly scope: Scope; readonly count: number }[] {
  return [
    { scope: everything, count: preview.all },
    ...parts
      .filter((part) => preview.parts[part] > 0)
      .map((part) => ({ scope: { kind: 'part', part } as const, count: preview.parts[part] })),
    ...preview.units.map(({ unit, count }) => ({ scope: { kind: 'unit', unit } as const, count })),
  ];
}

/** One text for each choice. */
function keyOf(scope: Scope): string {
  return scope.kind === 'all' ? 'all' : scope.kind === 'part' ? `part ${scope.part}` : `unit ${scope.unit}`;
}
