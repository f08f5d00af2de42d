import { screen, within } from '@testing-library/react';
import type { Actions } from '../../../src/taskpane/office/actions';
import { renderPane } from '../renderPane';
import { fixedPapers } from './fixedPapers';

/** Opens one of the folded papers by its title, with these commands; queries below are within its section. */
export async function openPaper(title: string, actions: Partial<Actions> = {}) {
  const shown = renderPane({ search: '?view=summaries', actions: { ...fixedPapers, ...actions } });
  const fold = await screen.findByRole('button', { name: title });
  await shown.person.click(fold);
  const section = fold.closest<HTMLElement>('[data-paper]');
  if (section === null) throw new Error(`no section: ${title}`);
  return { ...shown, section, paper: within(section) };
}
