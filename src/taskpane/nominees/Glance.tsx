import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { usePart } from '../office/words';
import { sectionIds } from './sectionIds';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** Quota left and dossiers open in one line above the findings; each leads to its part below them. */
export function Glance(props: Pick<NomineeCheck, 'quota' | 'dossiers'>): ReactNode {
  const { quota, dossiers } = props;
  const { glance: words, quota: quotaWords } = usePart('nomineesView');
  const styles = useStyles();
  const left = quota.whole?.left ?? null;
  const isTold = dossiers.complete + dossiers.open.length > 0;
  if (left === null && !isTold) return null;
  return (
    <nav className={styles.root} aria-label={words.label}>
      {left === null ? null : (
        <Link as="button" onClick={() => scrollTo(sectionIds.quota)}>
          <Text size={200}>{words.quota(quotaWords.left(left))}</Text>
        </Link>
      )}
      {isTold ? (
        <Link as="button" onClick={() => scrollTo(sectionIds.dossiers)}>
          <Text size={200}>{words.dossiers(dossiers.open.length)}</Text>
        </Link>
      ) : null}
    </nav>
  );
}

function scrollTo(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
