import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NomineeView } from '../../core/office/nomineeCheck';
import { usePart } from '../office/words';
import { listKey } from './listKey';
import { Said, SheetWords } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  small: { color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** Which lists are checked, which sheets are read beside them, and the way to their columns. */
export function ListsFound(props: {
  readonly view: NomineeView;
  readonly onColumns: (key: string) => void;
}): ReactNode {
  const { view } = props;
  const words = usePart('nomineesView').lists;
  const styles = useStyles();
  const beside = [
    ...view.historySheets.map(({ sheet }) => words.history(sheet)),
    ...view.registrationSheets.map(({ sheet }) => words.registrations(sheet)),
    ...view.otherYears.map(({ sheet }) => words.otherYear(sheet)),
  ];
  return (
    <section className={styles.root} aria-label={words.label}>
      <Text size={200} className={styles.small}>
        {words.label}
      </Text>
      {view.lists.map((list) => (
        <div key={listKey(list)} className={styles.line} data-list={list.table.sheet}>
          <Text weight="semibold">
            <SheetWords>{list.table.sheet}</SheetWords>
          </Text>
          <Text size={200} className={styles.small}>
            {words.short(list.summary.records)}
          </Text>
          <Link
            as="button"
            aria-label={words.columnsOf(list.table.sheet)}
            onClick={() => props.onColumns(listKey(list))}
          >
            <Text size={200}>{words.columns}</Text>
          </Link>
          {list.isConfirmed ? null : (
            <Text size={200} className={styles.unsure}>
              {words.unconfirmed}
            </Text>
          )}
        </div>
      ))}
      {beside.map((text) => (
        <Text key={text} size={200} className={styles.small}>
          <Said>{text}</Said>
        </Text>
      ))}
    </section>
  );
}
