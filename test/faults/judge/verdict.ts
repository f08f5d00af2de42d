/** How a fault is counted. */
export type Class = 'fine' | 'lost' | 'unseeable' | 'stuck' | 'untrue';

/** The classes in the order of a table. */
export const classes: readonly Class[] = ['fine', 'lost', 'unseeable', 'stuck', 'untrue'];

/** Something that is not as it was promised. */
export interface Violation {
  readonly class: 'lost' | 'stuck' | 'untrue';
  readonly what: string;
}

/** The worst of what was found. */
export function worstOf(violations: readonly Violation[]): Violation | null {
  for (const kind of ['lost', 'stuck', 'untrue'] as const) {
    const found = violations.find((one) => one.class === kind);
    if (found !== undefined) return found;
  }
  return null;
}
