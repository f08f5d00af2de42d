import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { done } from '../../../src/core/work/outcome';
import { summariesView as words } from '../../words';
import type { Actions } from '../../../src/taskpane/office/actions';
import type { officeTable } from '../fixedSummaries';
import { summariesRight } from '../fixedSummaries';
import { renderPane } from '../renderPane';

export const search = '?view=summaries';

/** Opens the view and looks, with these answers. */
export async function looked(
  actions: Partial<Actions> = {},
): Promise<{ readonly person: UserEvent; readonly container: HTMLElement }> {
  const shown = renderPane({ search, actions });
  await shown.person.click(await screen.findByRole('button', { name: words.look.button }));
  return shown;
}

export const withOfficeTables = (
  ...tables: readonly ReturnType<typeof officeTable>[]
): Pick<Actions, 'previewOfficeTables'> => ({
  previewOfficeTables: () => Promise.resolve(done({ tables })),
});

/** Sheets of ours that say everything already. */
export const nothingToWrite: Pick<Actions, 'previewSummaries'> = {
  previewSummaries: () => Promise.resolve(done(summariesRight)),
};

export const card = (title: string): Promise<HTMLElement> => screen.findByRole('region', { name: title });
