import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { NomineeView } from '../../core/office/nomineeCheck';
import { usePart } from '../office/words';
import { EmptyState } from '../parts/EmptyState';
import { listKey } from './listKey';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // long names of sheets are cut, the pane is not pushed aside
  field: { alignSelf: 'stretch', minWidth: 0 },
  choice: { minWidth: 0, width: '100%' },
});

/** No list was found: says what one looks like, and lets the person point at a table that could be one. */
export function NoLists(props: {
  readonly view: NomineeView;
  readonly onChoose: (key: string) => void;
  readonly onLook: () => void;
}): ReactNode {
  const { unlikely, isEmpty } = props.view;
  const words = usePart('nomineesView').lists;
  const styles = useStyles();
  const [first] = unlikely;
  const [chosen, setChosen] = useState(first === undefined ? '' : listKey(first));
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
    </EmptyState>
  );
}
