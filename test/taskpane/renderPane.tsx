import { configure, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Actions } from '../../src/taskpane/office/actions';
import type { SpokenLanguage } from '../../src/taskpane/office/languageChoice';
import type { Preferences } from '../../src/taskpane/office/preferences';
import { noPreferences } from '../../src/taskpane/office/preferences';
import { App } from '../../src/taskpane/shell/App';
import { openedWith, type Loaded } from '../../src/taskpane/shell/openedWith';
import { fixedActions } from './fixedActions';

// A busy machine draws slowly; what never comes is still told within the test's own time.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom has no media queries: light, with motion. */
function lightScheme(query: string): MediaQueryList {
  return {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  };
}

const inVietnamese: SpokenLanguage = { language: 'vi', lost: null };

/** Opens the pane with these commands at this address, as a person sees it. */
export function renderPane(given: {
  readonly actions?: Partial<Actions>;
  readonly search?: string;
  readonly preferences?: Preferences;
  readonly spoken?: SpokenLanguage;
  /** new: nothing was kept in it; the same: as when a ribbon button loads the pane anew. */
  readonly window?: 'new' | 'same';
  readonly loaded?: Loaded;
}): RenderResult & { readonly person: UserEvent } {
  window.matchMedia = lightScheme;
  // jsdom says that the page lost the focus as soon as the focused element is gone; a pane that is worked in keeps it
  document.hasFocus = () => true;
  if (given.window !== 'same') window.sessionStorage.clear();
  const person = userEvent.setup();
  const shown = render(
    <App
      spoken={given.spoken ?? inVietnamese}
      actions={fixedActions(given.actions)}
      preferences={given.preferences ?? noPreferences}
      openedWith={openedWith(given.search ?? '', given.loaded ?? 'opened')}
    />,
  );
  return { ...shown, person };
}
