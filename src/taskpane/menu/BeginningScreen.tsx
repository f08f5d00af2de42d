import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OfficeView } from '../../core/office/officeView';
import { BeginningChoices } from '../beginning/BeginningChoices';
import { useBeginning } from '../beginning/useBeginning';
import { useWords } from '../office/words';
import { DoneBar } from '../parts/DoneBar';
import { ViewTitle } from '../parts/ViewTitle';
import { WhileReading } from '../parts/WhileReading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What the first run offers, for whoever put it away: blank sheets with columns, and invented data. */
export function BeginningScreen(props: {
  readonly office: OfficeView | null;
  readonly isReading: boolean;
  readonly onChanged: () => void;
}): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const beginning = useBeginning(props.onChanged);
  const { done } = beginning;
  return (
    <section className={styles.root} aria-label={words.pane.menu.beginning}>
      <ViewTitle>{words.pane.menu.beginning}</ViewTitle>
      {done === null ? null : (
        <DoneBar key={done.undoId ?? done.text} done={done} onUndone={props.onChanged} />
      )}
      <WhileReading isReading={props.isReading}>
        <BeginningChoices
          beginning={beginning}
          planSheet={props.office?.planSheet ?? null}
          isReadOnly={props.office?.isReadOnly ?? false}
        />
      </WhileReading>
    </section>
  );
}
