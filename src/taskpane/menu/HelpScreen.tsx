import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { ViewTitle } from '../parts/ViewTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: tokens.spacingVerticalS },
});

/** The way from a plan to its appendix, in four steps. */
export function HelpScreen(): ReactNode {
  const { help } = usePart('office');
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ViewTitle>{help.title}</ViewTitle>
      <ol className={styles.steps}>
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text>{help.safe}</Text>
    </div>
  );
}
