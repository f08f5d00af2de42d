import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Actions } from '../office/actions';
import { ActionsProvider } from '../office/actions';
import type { SpokenLanguage } from '../office/languageChoice';
import { LanguageChoiceProvider, useSpokenLanguage } from '../office/languageChoice';
import type { Preferences } from '../office/preferences';
import { PreferencesProvider } from '../office/preferences';
import { useTheme } from '../office/useTheme';
import { LanguageContext } from '../office/words';
import { CrashGuard } from './CrashGuard';
import type { OpenedWith } from './openedWith';
import { Shell } from './Shell';

const wholeHeight = { height: '100%' };

/** The whole pane: theme, language, commands, and a guard that keeps it from going blank. */
export function App(props: {
  /** What the pane opens in: its first words are here already. */
  readonly spoken: SpokenLanguage;
  readonly actions: Actions;
  readonly preferences: Preferences;
  readonly openedWith: OpenedWith;
}): ReactNode {
  const theme = useTheme();
  const choice = useSpokenLanguage(props.spoken, props.preferences);
  return (
    // no class of its own: what opens over the pane, as a list of choices does, would wear it too and cover the pane
    <FluentProvider theme={theme} style={wholeHeight}>
      <LanguageContext value={choice.language}>
        <CrashGuard>
          <ActionsProvider value={props.actions}>
            <PreferencesProvider value={props.preferences}>
              <LanguageChoiceProvider value={choice}>
                <Shell openedWith={props.openedWith} />
              </LanguageChoiceProvider>
            </PreferencesProvider>
          </ActionsProvider>
        </CrashGuard>
      </LanguageContext>
    </FluentProvider>
  );
}
