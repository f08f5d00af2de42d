import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { vietnamese } from '../words';

/** Pastes a plan and has it read, as a person does who has no file at hand. */
export async function pastePlan(person: UserEvent): Promise<void> {
  const words = vietnamese.planView;
  await person.click(await screen.findByRole('button', { name: words.paste }));
  await person.type(screen.getByLabelText(words.pasteLabel), 'x');
  await person.click(screen.getByRole('button', { name: words.readPaste }));
}
