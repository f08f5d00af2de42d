import { useSyncExternalStore } from 'react';
import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const darkQuery = '(prefers-color-scheme: dark)';

/**
 * Fluent's theme for this Excel: Office's own where it tells one. Excel on the web tells none (office-js issue 6134) and
 * is light unless the person darkens it there: the pane stays light beside it. Elsewhere the system decides.
 */
export function useTheme(): Theme {
  const isDark = useSyncExternalStore(subscribe, systemIsDark);
  const officeBackground = backgroundOfOffice();
  const withoutOffice = isOnTheWeb() ? false : isDark;
  const dark = officeBackground === null ? withoutOffice : luminance(officeBackground) < 0.4;
  return dark ? webDarkTheme : webLightTheme;
}

function isOnTheWeb(): boolean {
  if (typeof Office === 'undefined') return false;
  const platform: unknown = (Office.context as Partial<Office.Context> | undefined)?.platform;
  return platform === 'OfficeOnline';
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
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  const colour: unknown = theme?.bodyBackgroundColor;
  return typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;
}

/** Perceived lightness of "#rrggbb", 0 … 1. */
function luminance(colour: string): number {
  const part = (from: number) => parseInt(colour.slice(from, from + 2), 16) / 255;
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
