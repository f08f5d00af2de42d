import { createContext } from 'react';

/** The place below the part of the pane that scrolls: what stands there lies over nothing. null: there is none. */
export const Dock = createContext<HTMLElement | null>(null);

/** Whether the view is the one that is shown: what it has in the dock is seen only then. */
export const ViewShown = createContext<{ readonly isShown: boolean }>({ isShown: true });
