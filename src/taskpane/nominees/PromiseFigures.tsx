import type { ReactNode } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';

/** The office's own promise in figures, each with what it is counted from; nothing where no list tells it. */
export function PromiseFigures(props: { readonly figures: NomineeCheck['promise'] }): ReactNode {
  const words = usePart('nomineesView').promise;
  const { figures } = props;
  if (figures.length === 0) return null;
  return (
    <Disclosure label={words.title}>
      <Facts
        facts={figures.map(({ what, found, base }) => ({
          name: words.names[what] ?? what,
          value: words.value(found, base),
        }))}
      />
    </Disclosure>
  );
}
