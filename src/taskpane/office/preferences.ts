import { createContext, useContext, useEffect } from 'react';
import type { Flag } from './useFlag';
import { useFlag } from './useFlag';

/** Choices about the pane itself. Nothing about people or the workbook is ever among them. */
export type PreferenceName =
  'onlyErrors' | 'skipsFirstRun' | 'groupsBySheet' | 'groupsByUnit' | 'speaksEnglish' | 'checksOnDemand';

/** Where choices about the pane are kept between two openings. Never throws: without a store nothing is remembered. */
export interface Preferences {
  read(name: PreferenceName): Promise<boolean>;
  keep(choice: { readonly name: PreferenceName; readonly isOn: boolean }): Promise<void>;
}

/** Remembers nothing: for tests and for browsers that refuse storage. */
export const noPreferences: Preferences = {
  read: async () => false,
  keep: async () => undefined,
};

const PreferencesContext = createContext<Preferences>(noPreferences);

export const PreferencesProvider = PreferencesContext.Provider;

/** A flag that is the same at the next opening of the pane. Off until the store has answered. */
export function useRememberedFlag(name: PreferenceName): Pick<Flag, 'isOn' | 'toggle'> {
  const preferences = useContext(PreferencesContext);
  const flag = useFlag();
  const { turnOn } = flag;
  useEffect(() => {
    void preferences.read(name).then((isOn) => (isOn ? turnOn() : undefined));
  }, [preferences, name, turnOn]);
  return {
    isOn: flag.isOn,
    toggle: () => {
      flag.toggle();
      void preferences.keep({ name, isOn: !flag.isOn });
    },
  };
}
