import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OfficeTablesPreview } from '../../actions/fillOfficeTables';
import { withoutTotal } from '../../actions/saying/withoutTotal';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import { LeftAlone } from './LeftAlone';
import { OfficeTableItem } from './OfficeTableItem';
import type { OfficeTable } from './officeTables';
import { cellsOf, isFillable, tableNames } from './officeTables';
import type { OfficeFillingRequest } from './useOfficeFilling';
import { useOfficeFilling } from './useOfficeFilling';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  left: { margin: 0, paddingLeft: '16px' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** The office's own summary tables: each cell that would change, each table to take or leave, and what is left alone. */
export function OfficeTables(props: {
  readonly preview: OfficeTablesPreview;
  readonly isReadOnly: boolean;
  readonly request: OfficeFillingRequest;
}): ReactNode {
  const { preview, isReadOnly } = props;
  const words = usePart('summariesView').officeTables;
  const styles = useStyles();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [withoutTotals, setWithoutTotals] = useState<ReadonlySet<string>>(new Set());
  const { filling, fill } = useOfficeFilling(preview, props.request);
  const understood = preview.tables.filter(({ left }) => left === null);
  const fillable = understood.filter(isFillable);
  const chosen = fillable
    .filter(({ key }) => !leftOut.has(key))
    .map((table) => (withoutTotals.has(table.key) ? withoutTotal(table) : table));
  const names = tableNames(words, preview.tables);
  const others = preview.tables.filter(({ left }) => left !== null);
  const list = (
    <ul className={styles.list}>
      {understood.map((table) => (
        <OfficeTableItem
          key={table.key}
          table={table}
          name={names.get(table.key) ?? table.sheet}
          isChosen={!leftOut.has(table.key)}
          canChoose={!isReadOnly && fillable.length > 1 && isFillable(table)}
          onToggle={() => setLeftOut(toggled(leftOut, table.key))}
          leavesTotal={withoutTotals.has(table.key)}
          onLeaveTotal={() => setWithoutTotals(toggled(withoutTotals, table.key))}
        />
      ))}
    </ul>
  );
  return (
    <div className={styles.root} data-office-tables={preview.tables.length}>
      {fillable.length === 0 || isReadOnly ? (
        <section className={styles.root} aria-label={words.title}>
          <Text weight="semibold">{words.title}</Text>
          {understood.length === 0 ? <Text size={200}>{words.none}</Text> : list}
        </section>
      ) : (
        <WriteCard
          title={words.title}
          button={words.button(cellsOf(chosen))}
          isBusy={filling.run.state === 'running'}
          obstacle={chosen.length === 0 ? words.noneChosen : null}
          onWrite={() => fill(chosen, [...withoutTotals])}
          onCancel={props.request.onCancel}
        >
          <Text size={200} className={styles.small}>
            {words.hint}
          </Text>
          {list}
        </WriteCard>
      )}
      <Filling filling={filling} onLook={props.request.onLook} />
      <LeftTables tables={others} names={names} />
    </div>
  );
}

/** The same set with the key put in, or taken out where it was. */
function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const now = new Set(keys);
  if (!now.delete(key)) now.add(key);
  return now;
}

/** The write on its way; where the figures are no longer those that were shown, the way to look again. */
function Filling(props: {
  readonly filling: ReturnType<typeof useOfficeFilling>['filling'];
  readonly onLook: () => void;
}): ReactNode {
  const { look, officeTables: words } = usePart('summariesView');
  const { run } = props.filling;
  if (run.state === 'failed' && run.problem.reason === 'changedSince') {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert" data-problem="changedSince">
        <MessageBarBody>{look.changedSince}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={props.onLook}>
            {look.again}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <WriteRun
      writing={props.filling}
      running={words.running}
      canStop
      otherName={() => ''}
      onOtherName={props.onLook}
    />
  );
}

/** Tables of theirs that are not filled, each with the reason. */
function LeftTables(props: {
  readonly tables: readonly OfficeTable[];
  readonly names: ReadonlyMap<string, string>;
}): ReactNode {
  const { tables } = props;
  const words = usePart('summariesView').officeTables;
  const styles = useStyles();
  if (tables.length === 0) return null;
  return (
    <Disclosure label={words.leftTables(tables.length)}>
      <ul className={styles.left}>
        {tables.map((table) => (
          <li key={table.key} data-left-table={table.left?.reason}>
            <Text>{props.names.get(table.key) ?? table.sheet}</Text>
            <Text size={200} block className={styles.small}>
              {table.left === null ? null : words.whyTable(table.left)}
            </Text>
            <LeftAlone table={table} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
