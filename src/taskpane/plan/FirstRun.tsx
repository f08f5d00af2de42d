import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRememberedFlag } from '../office/preferences';
import { useWords } from '../office/words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: tokens.spacingVerticalXS },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** The first run: the whole way in three steps, a sample to try it with, and a way not to see this again. */
export function FirstRun(props: { readonly onSample: (text: string) => void }): ReactNode {
  const words = useWords().planView.firstRun;
  const styles = useStyles();
  const skips = useRememberedFlag('skipsFirstRun');
  if (skips.isOn) return null;
  const openSample = async () => {
    const { samplePlan } = await import(/* webpackChunkName: "sample" */ '../../strings/papers/samplePlan');
    props.onSample(samplePlan);
  };
  return (
    <section className={styles.root} aria-label={words.title} data-first-run>
      <Text weight="semibold">{words.title}</Text>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.foot}>
        <Button size="small" onClick={() => void openSample()}>
          {words.sample}
        </Button>
        <Link as="button" onClick={skips.toggle}>
          {words.skip}
        </Link>
      </div>
    </section>
  );
}
