import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import type { WantedYear } from './useYearParts';
import { yearParts } from './useYearParts';

/** Which sheets next year begins with, and whether identity numbers go along. */
export function YearParts(props: { readonly wanted: WantedYear; readonly isDisabled: boolean }): ReactNode {
  const { wanted, isDisabled } = props;
  const words = usePart('papersView').nextYear;
  return (
    <div role="group" aria-label={words.parts}>
      {yearParts.map((part) => (
        <div key={part}>
          <Checkbox
            label={words.part[part]}
            checked={wanted.parts.includes(part)}
            disabled={isDisabled}
            onChange={() => wanted.toggle(part)}
          />
        </div>
      ))}
      {wanted.parts.includes('history') ? (
        <Checkbox
          label={words.personal}
          checked={wanted.withPersonal}
          disabled={isDisabled}
          onChange={wanted.togglePersonal}
        />
      ) : null}
    </div>
  );
}
