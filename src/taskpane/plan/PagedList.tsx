import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { usePages } from '../papers/usePages';
import { Said } from '../parts/SheetWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});

/** Lines of a list, twenty at a time; all of them can be reached. */
export function PagedList(props: { readonly lines: readonly ReactNode[] }): ReactNode {
  const words = usePart('planChanges');
  const styles = useStyles();
  const pages = usePages(props.lines);
  return (
    <>
      <ul className={styles.list}>
        {pages.shown.map((line, at) => (
          <li key={at}>
            <Said>{line}</Said>
          </li>
        ))}
      </ul>
      {pages.left === 0 ? null : (
        <Button size="small" onClick={pages.showMore}>
          {words.more(pages.next, pages.left)}
        </Button>
      )}
    </>
  );
}
