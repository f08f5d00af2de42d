import { createRoot } from 'react-dom/client';
import type { Actions } from '../../src/taskpane/office/actions';
import { noPreferences } from '../../src/taskpane/office/preferences';
import { App } from '../../src/taskpane/shell/App';
import { openedWith } from '../../src/taskpane/shell/openedWith';
import { fixedActions } from './fixedActions';
import { galleryStates } from './galleryStates';

/** The pane in a state that must be designed, without Excel: open gallery.html?state=…&view=…; see tools/gallery.mjs. */
const states: Readonly<Record<string, Partial<Actions>>> = galleryStates;
const place = document.getElementById('pane');
const state = new URLSearchParams(window.location.search).get('state') ?? 'ready';
if (place !== null) {
  createRoot(place).render(
    <App
      spoken={{ language: 'vi', lost: null }}
      actions={fixedActions(states[state] ?? {})}
      preferences={noPreferences}
      openedWith={openedWith(window.location.search, 'opened')}
    />,
  );
}
