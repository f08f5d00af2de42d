import { useCallback, useState } from 'react';

/** Something that is on or off: open, shown, filtered. */
export interface Flag {
  readonly isOn: boolean;
  readonly turnOn: () => void;
  readonly turnOff: () => void;
  readonly toggle: () => void;
}

/** A flag of a component; off at first unless told. */
export function useFlag(options: { readonly isOnAtFirst?: boolean } = {}): Flag {
  const [now, setNow] = useState({ isOn: options.isOnAtFirst ?? false });
  const turnOn = useCallback(() => setNow({ isOn: true }), []);
  const turnOff = useCallback(() => setNow({ isOn: false }), []);
  const toggle = useCallback(() => setNow(({ isOn }) => ({ isOn: !isOn })), []);
  return { isOn: now.isOn, turnOn, turnOff, toggle };
}
