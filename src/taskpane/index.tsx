import { createRoot } from 'react-dom/client';
import type { Language } from '../strings';
import { openLanguage } from '../strings';
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

const language: Language = 'vi';

async function openPane(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) return;
  await openLanguage(language);
  document.documentElement.lang = language;
  createRoot(place).render(
    <App
      language={language}
      actions={realActions}
      preferences={storedPreferences}
      openedWith={openedWith(window.location.search, howLoaded())}
    />,
  );
}

window.whenFloorHolds(() => void openPane());
