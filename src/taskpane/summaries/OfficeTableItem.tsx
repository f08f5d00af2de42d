import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { CellChanges } from './CellChanges';
import { LeftAlone } from './LeftAlone';
import type { OfficeTable } from './officeTables';
import { isFillable } from './officeTables';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  name: { overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2 },
  warning: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  sign: { color: tokens.colorStatusWarningForeground3, flexShrink: 0, marginTop: '2px' },
});

/** Up to here the cells of a table stand open; longer lists fold. */
const openUpTo = 12;

/** One table of theirs: take it or leave it, its cells old → new, and what in it is left alone. */
export function OfficeTableItem(props: {
  readonly table: OfficeTable;
  readonly name: string;
  readonly isChosen: boolean;
  readonly canChoose: boolean;
  readonly onToggle: () => void;
  /** Whether the total that its rows do not come to is left as it is. */
  readonly leavesTotal: boolean;
  readonly onLeaveTotal: () => void;
}): ReactNode {
  const { table, name } = props;
  const { changes, same, money, doNotAddUp, totalApart, subject } = table;
  const words = usePart('summariesView').officeTables;
  const styles = useStyles();
  return (
    <li className={styles.root} data-office-table={table.sheet}>
      {props.canChoose ? (
        <Checkbox label={name} checked={props.isChosen} onChange={props.onToggle} />
      ) : (
        <Text className={styles.name}>{name}</Text>
      )}
      {isFillable(table) ? (
        <Disclosure label={words.cells(changes.length)} isOpenAtFirst={changes.length <= openUpTo}>
          <CellChanges changes={changes} />
          {same === 0 ? null : (
            <Text size={200} className={styles.small}>
              {words.same(same)}
            </Text>
          )}
        </Disclosure>
      ) : (
        <Text size={200} className={styles.small}>
          {words.right}
        </Text>
      )}
      {money === null ? null : (
        <Text size={200} className={styles.small}>
          {words.money(money)}
        </Text>
      )}
      {doNotAddUp.length === 0 ? null : (
        <span className={styles.warning} data-does-not-add-up>
          <WarningFilled className={styles.sign} aria-hidden />
          <Text size={200}>{words.doNotAddUp(doNotAddUp, totalApart, subject)}</Text>
        </span>
      )}
      {totalApart === null || totalApart.cells.length === 0 ? null : (
        <Checkbox
          label={words.leaveTotal(totalApart.label, totalApart.cells.length)}
          checked={props.leavesTotal}
          onChange={props.onLeaveTotal}
        />
      )}
      <LeftAlone table={table} />
    </li>
  );
}
