import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { NameList } from './NameList';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** What a second writing would change on a sheet of ours, and what people typed there would be lost. */
export interface ExistingChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly lostNotes: readonly string[];
  readonly doubtful: readonly string[];
}

/** "+ 3 thêm ~ 1 thay đổi − 0 bỏ", the names behind them, and what would be lost. */
export function PaperChanges(props: { readonly changes: ExistingChanges }): ReactNode {
  const { changes } = props;
  const words = usePart('papersView').changes;
  const styles = useStyles();
  const kinds = [
    { sign: '+', text: words.added(changes.added.length), names: changes.added },
    { sign: '~', text: words.changed(changes.changed.length), names: changes.changed },
    { sign: '−', text: words.removed(changes.removed.length), names: changes.removed },
  ];
  const named = kinds.filter(({ names }) => names.length > 0);
  const losses = [
    { text: words.lostNotes(changes.lostNotes.length), names: changes.lostNotes },
    { text: words.doubtful(changes.doubtful.length), names: changes.doubtful },
  ].filter(({ names }) => names.length > 0);
  return (
    <>
      <div className={styles.counts} data-paper-changes>
        {kinds.map(({ sign, text }) => (
          <Text key={sign}>
            {sign} {text}
          </Text>
        ))}
      </div>
      {named.length === 0 ? null : (
        <Disclosure label={words.names}>
          {named.map(({ sign, text, names }) => (
            <div key={sign}>
              <Text weight="semibold">{text}</Text>
              <NameList names={names} />
            </div>
          ))}
        </Disclosure>
      )}
      {losses.map(({ text, names }) => (
        <Disclosure key={text} label={text}>
          <NameList names={names} />
        </Disclosure>
      ))}
    </>
  );
}
