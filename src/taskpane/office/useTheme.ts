import { useSyncExternalStore } from 'react';
import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const darkQuery = '(prefers-color-scheme: dark)';

/** Fluent's theme for this Excel: Office's own where it tells it (undefined on the web), else the system's. */
export function useTheme(): Theme {
  const isDark = useSyncExternalStore(subscribe, systemIsDark);
  const officeBackground = backgroundOfOffice();
  const dark = officeBackground === null ? isDark : luminance(officeBackground) < 0.4;
  return dark ? webDarkTheme : webLightTheme;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function systemIsDark(): boolean {
  return window.matchMedia(darkQuery).matches;
}

function backgroundOfOffice(): string | null {
  if (typeof Office === 'undefined') return null;
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour: unknown = theme?.bodyBackgroundColor;
  return typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;
}

/** Perceived lightness of "#rrggbb", 0 … 1. */
function luminance(colour: string): number {
  const part = (from: number) => parseInt(colour.slice(from, from + 2), 16) / 255;
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
