import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useState } from 'react';
import type { NomineeView } from '../../core/office/nomineeCheck';
import { BegunSheet } from '../beginning/BegunSheet';
import { usePart } from '../office/words';
import { EmptyState } from '../parts/EmptyState';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';
import { listKey } from './listKey';

const BlankSheets = lazy(() => import(/* webpackChunkName: "beginning" */ '../beginning/BlankSheets'));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // long names of sheets are cut, the pane is not pushed aside
  field: { alignSelf: 'stretch', minWidth: 0 },
  choice: { minWidth: 0, width: '100%' },
});

/** No list was found: says what one looks like, and lets the person point at a table that could be one. */
export function NoLists(props: {
  readonly pane: PaneState;
  readonly view: NomineeView;
  readonly onChoose: (key: string) => void;
  readonly onLook: () => void;
  /** A list was made to begin with. */
  readonly onBegun: (done: DoneWrite) => void;
}): ReactNode {
  const { unlikely, isEmpty } = props.view;
  const words = usePart('nomineesView').lists;
  const styles = useStyles();
  const [first] = unlikely;
  const [chosen, setChosen] = useState(first === undefined ? '' : listKey(first));
  const beginning = (
    <Suspense fallback={null}>
      <BlankSheets
        pane={props.pane}
        wanted="nominees"
        isReadOnly={props.view.isReadOnly}
        onDone={props.onBegun}
      />
    </Suspense>
  );
  if (props.view.begun !== null && unlikely.length === 0) {
    return (
      <BegunSheet sheet={props.view.begun} words={words} onLook={props.onLook}>
        {beginning}
      </BegunSheet>
    );
  }
  return (
    <EmptyState title={words.noneTitle} text={isEmpty ? words.emptyText : words.noneText}>
      {unlikely.length === 0 ? null : (
        <Field className={styles.field} label={words.unlikelyLabel}>
          <Select
            className={styles.choice}
            select={{ className: styles.choice }}
            value={chosen}
            onChange={(_event, data) => setChosen(data.value)}
          >
            {unlikely.map((list) => (
              <option key={listKey(list)} value={listKey(list)}>
                {words.unlikely(list.table.sheet, list.summary.records)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        {unlikely.length === 0 ? null : (
          <Button appearance="primary" onClick={() => props.onChoose(chosen)}>
            {words.useUnlikely}
          </Button>
        )}
        <Button onClick={props.onLook}>{words.look}</Button>
      </div>
      {beginning}
    </EmptyState>
  );
}
