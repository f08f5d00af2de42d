import { waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** The first part of this selector; null: there is none. */
export const part = (container: HTMLElement, selector: string) =>
  container.querySelector<HTMLElement>(selector);

/** The first part of this selector, as soon as it is there. */
export function shown(container: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = part(container, selector);
    if (found === null) throw new Error(`not shown: ${selector}`);
    return found;
  });
}

/** Presses the first part of this selector. */
export async function press(person: UserEvent, container: HTMLElement, selector: string): Promise<void> {
  await person.click(await shown(container, selector));
}
