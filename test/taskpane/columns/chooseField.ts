import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Opens the meanings of the column with this label and chooses one by its name. */
export async function chooseField(person: UserEvent, label: string, name: string): Promise<void> {
  await person.click(await screen.findByRole('combobox', { name: label }));
  await person.click(await screen.findByRole('option', { name }));
}

/** Unfolds the columns that are clear. */
export async function openSure(person: UserEvent, container: HTMLElement): Promise<void> {
  const fold = container.querySelector<HTMLElement>('[data-sure-columns] button');
  if (fold === null) throw new Error('no clear columns');
  await person.click(fold);
}
