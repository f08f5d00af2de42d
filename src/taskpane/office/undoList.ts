import { createContext } from 'react';

/** Opens the list of what was done; null where it is open already, or there is none to open. */
export const OpenUndoList = createContext<(() => void) | null>(null);
