import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Actions } from '../office/actions';
import { ActionsProvider } from '../office/actions';
import type { Preferences } from '../office/preferences';
import { PreferencesProvider } from '../office/preferences';
import { useTheme } from '../office/useTheme';
import { CrashGuard } from './CrashGuard';
import type { OpenedWith } from './openedWith';
import { Shell } from './Shell';
import { useShellStyles } from './useShellStyles';

/** The whole pane: theme, commands, and a guard that keeps it from going blank. */
export function App(props: {
  readonly actions: Actions;
  readonly preferences: Preferences;
  readonly openedWith: OpenedWith;
}): ReactNode {
  const theme = useTheme();
  const styles = useShellStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <CrashGuard>
        <ActionsProvider value={props.actions}>
          <PreferencesProvider value={props.preferences}>
            <Shell openedWith={props.openedWith} />
          </PreferencesProvider>
        </ActionsProvider>
      </CrashGuard>
    </FluentProvider>
  );
}
