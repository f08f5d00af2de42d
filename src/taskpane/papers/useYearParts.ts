import { useState } from 'react';
import type { NextYearPart } from '../../actions/papers/nextYear';
import { useFlag } from '../office/useFlag';

/** What next year begins with; both sheets unless the person leaves one, identity numbers only when asked for. */
export interface WantedYear {
  readonly parts: readonly NextYearPart[];
  readonly withPersonal: boolean;
  readonly toggle: (part: NextYearPart) => void;
  readonly togglePersonal: () => void;
}

/** In the order in which they are offered. */
export const yearParts: readonly NextYearPart[] = ['tasks', 'history'];

/** Keeps the choice; `onChange` tells that a look made before holds no longer. */
export function useYearParts(onChange: () => void): WantedYear {
  const [left, setLeft] = useState<ReadonlySet<NextYearPart>>(new Set());
  const personal = useFlag();
  const parts = yearParts.filter((part) => !left.has(part));
  return {
    parts,
    withPersonal: personal.isOn && parts.includes('history'),
    toggle: (part) => {
      onChange();
      setLeft(new Set(left.has(part) ? [...left].filter((one) => one !== part) : [...left, part]));
    },
    togglePersonal: () => {
      onChange();
      personal.toggle();
    },
  };
}
