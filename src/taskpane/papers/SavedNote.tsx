import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useComesIntoView } from '../office/useComesIntoView';
import type { SavedFile } from '../office/useSavedFile';
import { usePart } from '../office/words';

const useStyles = makeStyles({
  saved: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** A file that was handed over to be saved: where it usually goes, once more, and what to do where none came. */
export function SavedNote(props: { readonly file: SavedFile }): ReactNode {
  const { name, url } = props.file;
  const words = usePart('papersView').word;
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  return (
    <div ref={comesIntoView} className={styles.saved} role="status" data-saved-file={name}>
      <Text>{words.saved(name)}</Text>
      <Link href={url} download={name}>
        {words.again}
      </Link>
      <Text size={200} className={styles.hint}>
        {words.blocked}
      </Text>
    </div>
  );
}
