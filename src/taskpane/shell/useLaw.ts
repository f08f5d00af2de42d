import { useEffect, useState } from 'react';
import type { LawOpening } from '../../actions/openLaw';
import { useActions } from '../office/actions';

/** Which edition of the law the pane goes by; null until it is open, and where its script cannot be had. */
export function useLaw(): LawOpening | null {
  const actions = useActions();
  const [law, setLaw] = useState<LawOpening | null>(null);
  useEffect(() => {
    // a script that does not come is told by the first reading
    actions.openedLaw().then(setLaw, () => undefined);
  }, [actions]);
  return law;
}
