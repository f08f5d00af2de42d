import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

/** How a paper that stands on its sheet is printed: Excel lets no add-in do it. */
export default function PrintHint(): ReactNode {
  const { after } = usePart('papersView');
  const styles = useStyles();
  return (
    <Text size={200} className={styles.hint} data-print-hint>
      {after.print}
    </Text>
  );
}
