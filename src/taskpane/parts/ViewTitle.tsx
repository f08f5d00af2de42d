import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Said } from './SheetWords';

const useStyles = makeStyles({
  root: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** The title of a view or screen: a heading of level two, without the browser's margins. */
export function ViewTitle(props: { readonly children: ReactNode }): ReactNode {
  return (
    <h2 className={useStyles().root}>
      <Said>{props.children}</Said>
    </h2>
  );
}
