import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { ViewTitle } from '../parts/ViewTitle';
import type { PaneState } from '../shell/usePane';
import { FindingsListSection } from './FindingsListSection';
import { FindingsSection } from './FindingsSection';
import { JoinSection } from './JoinSection';
import { ListSection } from './ListSection';
import { NextYearSection } from './NextYearSection';
import { TargetsSection } from './TargetsSection';
import { WordSection } from './WordSection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** The papers to hand upward, at the foot of the view "summaries": lists, a Word file, what goes back to units, next year. */
export default function Papers(props: { readonly pane: PaneState }): ReactNode {
  const { pane } = props;
  const words = usePart('papersView');
  const styles = useStyles();
  const obstacle = pane.office?.isReadOnly === true ? words.readOnly : null;
  return (
    <div className={styles.root} data-papers>
      <ViewTitle>{words.title}</ViewTitle>
      <ListSection pane={pane} obstacle={obstacle} />
      <WordSection pane={pane} />
      <JoinSection pane={pane} obstacle={obstacle} />
      <FindingsListSection pane={pane} obstacle={obstacle} />
      <FindingsSection pane={pane} obstacle={obstacle} />
      <TargetsSection pane={pane} obstacle={obstacle} />
      <NextYearSection pane={pane} obstacle={obstacle} />
    </div>
  );
}
