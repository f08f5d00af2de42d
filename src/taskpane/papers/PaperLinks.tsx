import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import type { PaperName } from '../office/openPaper';
import { OpenPaper } from '../office/openPaper';
import { useWords } from '../office/words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Ways to the papers that are looked for in a view, though they are made in another. */
export function PaperLinks(props: { readonly papers: readonly PaperName[] }): ReactNode {
  const open = useContext(OpenPaper);
  const words = useWords().pane.papers;
  const styles = useStyles();
  if (open === null) return null;
  return (
    <nav className={styles.root} aria-label={words.label} data-paper-links>
      <Text size={200} weight="semibold">
        {words.label}
      </Text>
      {props.papers.map((name) => (
        <Link key={name} as="button" onClick={() => open(name)}>
          <Text size={200}>{words.names[name]}</Text>
        </Link>
      ))}
    </nav>
  );
}
