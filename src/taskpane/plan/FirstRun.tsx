import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BeginningChoice, BeginningChoices } from '../beginning/BeginningChoices';
import type { Beginning } from '../beginning/useBeginning';
import { useRememberedFlag } from '../office/preferences';
import { useWords } from '../office/words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The first run: three ways to begin, and a way not to see this again; the last two stay behind the menu. */
export function FirstRun(props: {
  readonly beginning: Beginning;
  readonly isReadOnly: boolean;
  /** The open workbook was asked for, and holds nothing to go on with. */
  readonly saysBookIsEmpty: boolean;
  readonly onOpenBook: () => void;
}): ReactNode {
  const words = useWords().planView.firstRun;
  const styles = useStyles();
  const skips = useRememberedFlag('skipsFirstRun');
  if (skips.isOn) return null;
  return (
    <section className={styles.root} aria-label={words.title} data-first-run>
      <Text weight="semibold">{words.title}</Text>
      <BeginningChoice
        name="openBook"
        label={words.openBook}
        hint={words.openBookHint}
        isBusy={props.beginning.isBusy}
        onChoose={props.onOpenBook}
      />
      {props.saysBookIsEmpty ? (
        <Text role="status" data-empty-book>
          {words.bookIsEmpty}
        </Text>
      ) : null}
      <BeginningChoices beginning={props.beginning} planSheet={null} isReadOnly={props.isReadOnly} />
      <Link as="button" onClick={skips.toggle}>
        {words.skip}
      </Link>
    </section>
  );
}
