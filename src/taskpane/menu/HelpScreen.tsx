import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { guideSections, type GuideSection } from '../../strings/guideSections';
import { usePart } from '../office/words';
import { ViewTitle } from '../parts/ViewTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  links: { margin: 0, paddingLeft: '20px', display: 'grid', gap: tokens.spacingVerticalS },
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: tokens.spacingVerticalS },
});

/** Beside the pane's own page; made of docs/huong-dan.md. */
const guide = 'guide.html';

/** The way from a plan to its appendix in a few steps, and the guide, opened where it speaks of the view. */
export function HelpScreen(props: { readonly guideAt: GuideSection }): ReactNode {
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
      <ul className={styles.links}>
        {(
          [
            [help.guide.ofView, `${guide}#${guideSections[props.guideAt]}`],
            [help.guide.trouble, `${guide}#${guideSections.trouble}`],
            [help.guide.undo, `${guide}#${guideSections.undo}`],
            [help.guide.whole, guide],
            [help.guide.wallSheet, 'wall-sheet.html'],
          ] as const
        ).map(([words, address]) => (
          <li key={words}>
            <Link href={address} target="_blank" rel="noopener">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
