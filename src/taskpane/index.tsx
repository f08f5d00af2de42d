import { createRoot } from 'react-dom/client';
import { realActions } from './office/realActions';
import { storedPreferences } from './office/storedPreferences';
import { App } from './shell/App';
import { openedWith } from './shell/openedWith';

declare global {
  interface Window {
    /** Set by floorCheck.js: calls back once Excel and its webview are known to be enough. */
    whenFloorHolds: (callback: () => void) => void;
  }
}

window.whenFloorHolds(() => {
  const place = document.getElementById('pane');
  if (place === null) return;
  createRoot(place).render(
    <App
      actions={realActions}
      preferences={storedPreferences}
      openedWith={openedWith(window.location.search)}
    />,
  );
});
