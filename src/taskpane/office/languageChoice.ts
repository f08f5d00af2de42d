import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Language } from '../../strings';
import { openLanguage } from '../../strings';
import type { Preferences } from './preferences';

/** The language that the pane speaks; its words are here. */
export interface SpokenLanguage {
  readonly language: Language;
  /** One that was asked for and whose script did not come; null: none. */
  readonly lost: Language | null;
}

/** The one switch of the pane's language. */
export interface LanguageChoice extends SpokenLanguage {
  /** Brings the words, speaks them at once and remembers it; where they do not come all stays, and `lost` tells. */
  readonly choose: (language: Language) => void;
  /** The person has read what `lost` tells. */
  readonly dismissLost: () => void;
}

/**
 * What the pane opens in: Vietnamese, whatever Office speaks, until somebody chose English on this machine.
 * Vietnamese too where the script of the English words does not come.
 */
export async function languageToOpen(preferences: Preferences): Promise<SpokenLanguage> {
  if (!(await preferences.read('speaksEnglish'))) return { language: 'vi', lost: null };
  return openLanguage('en').then(
    () => ({ language: 'en', lost: null }),
    () => ({ language: 'vi', lost: 'en' }),
  );
}

const LanguageChoiceContext = createContext<LanguageChoice>({
  language: 'vi',
  lost: null,
  choose: () => undefined,
  dismissLost: () => undefined,
});

export const LanguageChoiceProvider = LanguageChoiceContext.Provider;

export function useLanguageChoice(): LanguageChoice {
  return useContext(LanguageChoiceContext);
}

/** Keeps the pane's language from `opened` on, and the page's own language with it. */
export function useSpokenLanguage(opened: SpokenLanguage, preferences: Preferences): LanguageChoice {
  const [spoken, setSpoken] = useState(opened);
  const { language } = spoken;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback(
    (wanted: Language) => {
      const speak = () => {
        setSpoken({ language: wanted, lost: null });
        void preferences.keep({ name: 'speaksEnglish', isOn: wanted === 'en' });
      };
      void openLanguage(wanted).then(speak, () => setSpoken((now) => ({ ...now, lost: wanted })));
    },
    [preferences],
  );
  const dismissLost = useCallback(() => setSpoken((now) => ({ ...now, lost: null })), []);
  return { ...spoken, choose, dismissLost };
}
