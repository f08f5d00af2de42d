/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { renderHook } from '@testing-library/react';
import { useTheme } from '../../src/taskpane/office/useTheme';

const page: Record<string, unknown> = window as unknown as Record<string, unknown>;

/** "dark" or "light", as the pane is drawn beside such an Office on such a system. */
function themeIn(given: { readonly context: object | null; readonly isDark: boolean }): string {
  page['matchMedia'] = () => ({
    matches: given.isDark,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  if (given.context !== null) page['Office'] = { context: given.context };
  try {
    const { result } = renderHook(useTheme);
    return result.current === webDarkTheme ? 'dark' : result.current === webLightTheme ? 'light' : 'other';
  } finally {
    delete page['Office'];
  }
}

const black = { bodyBackgroundColor: '#0a0a0a' };
const white = { bodyBackgroundColor: '#ffffff' };

test.each([
  ['a dark Office on a light system', { officeTheme: black, platform: 'PC' }, false, 'dark'],
  ['a light Office on a dark system', { officeTheme: white, platform: 'PC' }, true, 'light'],
  ['Excel on the web, which tells nothing, on a dark system', { platform: 'OfficeOnline' }, true, 'light'],
  ['Excel on the web that tells its theme', { officeTheme: black, platform: 'OfficeOnline' }, false, 'dark'],
  ['a Mac that tells nothing', { platform: 'Mac' }, true, 'dark'],
  ['no Office at all', null, true, 'dark'],
  ['an Office without a context', { context: undefined }, false, 'light'],
])('%s', (_name, context, isDark, theme) => {
  expect(themeIn({ context, isDark })).toBe(theme);
});
