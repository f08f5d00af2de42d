import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanDoubt } from '../../core/plan/plan';
import { usePart, useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', display: 'grid', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2, display: 'block', paddingTop: tokens.spacingVerticalXS },
});

/** What the reader of the plan was not sure of, one by one; settled on the plan sheet. */
export function PlanDoubts(props: { readonly doubts: readonly PlanDoubt[] }): ReactNode {
  const words = useWords().planView;
  const say = usePart('sayPlanDoubt');
  const styles = useStyles();
  return (
    <Disclosure label={words.doubts(props.doubts.length)}>
      <ul className={styles.list} data-plan-doubts>
        {props.doubts.map((doubt, index) => (
          <li key={`${doubt.messageId}-${index}`}>{say(doubt)}</li>
        ))}
      </ul>
      <Text size={200} className={styles.hint}>
        {words.doubtsHint}
      </Text>
    </Disclosure>
  );
}
