import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MoreButton } from './MoreButton';
import { usePages } from './usePages';
import { Said } from '../parts/SheetWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});

/** Names or contents, one a line, twenty at a time. */
export function NameList(props: { readonly names: readonly string[] }): ReactNode {
  const styles = useStyles();
  const pages = usePages(props.names);
  return (
    <>
      <ul className={styles.list}>
        {pages.shown.map((name, at) => (
          <li key={at}>
            <Said>{name}</Said>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}
