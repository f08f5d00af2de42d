import { Dropdown, Option, OptionGroup, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { searchText } from '../../actions/saying/searchText';
import type { ConfirmWords } from './confirmWords';

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  // a long meaning goes on in a second line, here and in the list
  button: { whiteSpace: 'normal', height: 'auto', overflowWrap: 'break-word' },
  option: { whiteSpace: 'normal', overflowWrap: 'break-word' },
});

/** Stands for "left as it is"; no field is called so. */
const unused = '-';

/**
 * Chooses what a column is: first what header and values speak for, then all other meanings by what they have in common.
 * First letters find a meaning, typed with or without their marks' being there; Esc closes and changes nothing.
 */
export function FieldPicker<Field extends string>(props: {
  readonly label: string;
  readonly field: Field | null;
  readonly likely: readonly Field[];
  readonly words: ConfirmWords<Field>;
  readonly onChange: (field: Field | null) => void;
}): ReactNode {
  const { field, likely, words } = props;
  const { said } = words;
  const styles = useStyles();
  const groups = words.groups
    .map(({ label, fields }) => ({ label, fields: fields.filter((one) => !likely.includes(one)) }))
    .filter(({ fields }) => fields.length > 0);
  const all = [...likely, ...groups.flatMap(({ fields }) => fields)];
  const option = (one: Field): ReactNode => (
    <Option key={one} value={one} text={searchText(words.fields[one])} className={styles.option}>
      {words.fields[one]}
    </Option>
  );
  return (
    <Dropdown
      size="small"
      className={styles.root}
      aria-label={props.label}
      button={{ className: styles.button }}
      value={field === null ? said.unused : words.fields[field]}
      selectedOptions={[field ?? unused]}
      onOptionSelect={(_event, { optionValue }) =>
        props.onChange(all.find((one) => one === optionValue) ?? null)
      }
    >
      {likely.length === 0 ? null : <OptionGroup label={said.likely}>{likely.map(option)}</OptionGroup>}
      <OptionGroup label={said.leftAlone}>
        <Option value={unused} text={searchText(said.unused)} className={styles.option}>
          {said.unused}
        </Option>
      </OptionGroup>
      {groups.map(({ label, fields }) => (
        <OptionGroup key={label} label={label}>
          {fields.map(option)}
        </OptionGroup>
      ))}
    </Dropdown>
  );
}
