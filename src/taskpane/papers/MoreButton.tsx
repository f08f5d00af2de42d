import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import type { Pages } from './usePages';

/** "Show 20 more", where there are more. */
export function MoreButton(props: {
  readonly pages: Pick<Pages<unknown>, 'next' | 'left' | 'showMore'>;
}): ReactNode {
  const { next, left, showMore } = props.pages;
  const words = usePart('papersView');
  if (left === 0) return null;
  return (
    <Button size="small" onClick={showMore}>
      {words.more(next, left)}
    </Button>
  );
}
