import { createRoot } from 'react-dom/client';
import { languageToOpen } from './office/languageChoice';
import { realActions } from './office/realActions';
import { storedPreferences } from './office/storedPreferences';
import { App } from './shell/App';
import { howLoaded, openedWith } from './shell/openedWith';

declare global {
  interface Window {
    /** Set by floorCheck.js: calls back once Excel and its webview are known to be enough. */
    whenFloorHolds: (callback: () => void) => void;
  }
}

async function openPane(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) return;
  const spoken = await languageToOpen(storedPreferences);
  createRoot(place).render(
    <App
      spoken={spoken}
      actions={realActions}
      preferences={storedPreferences}
      openedWith={openedWith(window.location.search, howLoaded())}
    />,
  );
}

window.whenFloorHolds(() => void openPane());
