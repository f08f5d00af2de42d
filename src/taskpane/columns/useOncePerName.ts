import { useCallback, useRef } from 'react';

/** True when it is asked about a name for the first time, as long as the view lives. */
export type OncePerName = (name: string) => boolean;

/** Remembers which names were asked about. */
export function useOncePerName(): OncePerName {
  const asked = useRef(new Set<string>());
  return useCallback((name: string) => {
    const isFirst = !asked.current.has(name);
    asked.current.add(name);
    return isFirst;
  }, []);
}
