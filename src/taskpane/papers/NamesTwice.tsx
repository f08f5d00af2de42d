import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NameTwice } from '../../core/papers/joinedList/namesTwice';
import { usePart } from '../office/words';
import { MoreButton } from './MoreButton';
import { usePages } from './usePages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
  small: { color: tokens.colorNeutralForeground2 },
});

/** Names that several sources bring, the surest first, with the rows where they stand. */
export function NamesTwice(props: { readonly twice: readonly NameTwice[] }): ReactNode {
  const { twice } = props;
  const words = usePart('papersView').join.twice;
  const styles = useStyles();
  const pages = usePages(twice);
  if (twice.length === 0) return null;
  return (
    <section className={styles.root} aria-label={words.title(twice.length)} data-names-twice={twice.length}>
      <Text weight="semibold">{words.title(twice.length)}</Text>
      <Text size={200} className={styles.small}>
        {words.hint}
      </Text>
      <ul className={styles.list}>
        {pages.shown.map(({ name, by, places }) => (
          <li key={`${name} ${places.map(({ source, sourceRow }) => `${source}:${sourceRow}`).join(' ')}`}>
            <Text>
              {words.line(
                name,
                places.map(({ source, sourceRow }) => words.place(source, sourceRow)),
                by,
              )}
            </Text>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}
