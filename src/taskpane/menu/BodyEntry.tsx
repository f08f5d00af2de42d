import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BodyAlias, OfficeBody } from '../../core/bodies/bodyDictionary';
import { useFlag } from '../office/useFlag';
import { usePart } from '../office/words';
import { ChooseBody } from '../parts/ChooseBody';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** One entry of the office's list of bodies, with the ways to change it and to take it back. */
export function BodyEntry(props: {
  readonly entry: OfficeBody;
  readonly choices: readonly string[];
  readonly isBusy: boolean;
  readonly onDrop: (name: string) => void;
  readonly onTie: (alias: BodyAlias) => void;
}): ReactNode {
  const { entry, isBusy } = props;
  const words = usePart('office').bodies;
  const styles = useStyles();
  const changing = useFlag();
  const name = typeof entry === 'string' ? entry : entry.alias;
  return (
    <li data-body={name}>
      <div className={styles.line}>
        <Text>{typeof entry === 'string' ? entry : words.alias(entry.alias, entry.body)}</Text>
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={words.buttonOf(words.change, name)}
            aria-expanded={changing.isOn}
            onClick={changing.toggle}
          >
            {words.change}
          </Button>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={words.buttonOf(words.drop, name)}
            onClick={() => props.onDrop(name)}
          >
            {words.drop}
          </Button>
        </div>
      </div>
      {changing.isOn ? (
        <ChooseBody
          name={name}
          choices={props.choices}
          isBusy={isBusy}
          onChosen={(body) => {
            changing.toggle();
            props.onTie({ alias: name, body });
          }}
          onCancel={changing.toggle}
        />
      ) : null}
    </li>
  );
}
