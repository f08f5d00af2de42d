import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnLetters } from '../../actions/saying/cellNames';
import type { MappedColumn } from '../../core/sheets/table';
import type { ConfirmWords } from './confirmWords';
import { FieldPicker } from './FieldPicker';
import { isDoubtful } from './mapping';
import { shortenedValue } from './shortenedValue';
import { Said, SheetWords } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    // side by side where there is room for both, else one above the other: nothing is cut at 320 px
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** One column of theirs: its header, values that stand in it, and what it is taken for. */
export function ColumnLine<Field extends string>(props: {
  readonly column: MappedColumn<Field>;
  readonly field: Field | null;
  readonly words: ConfirmWords<Field>;
  readonly onChange: (field: Field | null) => void;
}): ReactNode {
  const { column, field, words } = props;
  const { said } = words;
  const styles = useStyles();
  const header = column.header === '' ? said.noHeader(columnLetters(column.column)) : column.header;
  const { samples } = column;
  const isAsTold = field === column.field;
  const doubt = isAsTold && isDoubtful(column);
  const told = isAsTold ? whatTells(said, column) : '';
  return (
    <li className={styles.root} data-column={column.column}>
      <div className={styles.part}>
        <Text weight="semibold">{column.header === '' ? header : <SheetWords>{header}</SheetWords>}</Text>
        <Text size={200} className={styles.small}>
          {samples.length === 0 ? said.empty : <Said>{said.values(samples.map(shortenedValue))}</Said>}
        </Text>
      </div>
      <div className={styles.part}>
        <FieldPicker
          label={said.fieldOf(header)}
          field={field}
          likely={column.likely}
          words={words}
          onChange={props.onChange}
        />
        {told === '' ? null : (
          <Text size={200} className={doubt ? styles.unsure : styles.small}>
            {doubt && field !== null ? `${said.unsure}, ${told}` : told}
          </Text>
        )}
      </div>
    </li>
  );
}

/** What the guess rests on; of a column that nothing explains, that it is not understood. */
function whatTells(said: ConfirmWords<string>['said'], column: MappedColumn<string>): string {
  if (!isDoubtful(column)) return said.toldBy[column.toldBy];
  if (column.field === null) return said.unknown;
  return column.toldBy === 'header' ? said.byHeaderAlone : said.toldBy[column.toldBy];
}
