import { createContext } from 'react';

/** Tells of a sheet that was just written whether a later step of the pane took it out of the workbook; null: no sheet. */
export interface Standing {
  readonly isGone: (sheet: string | null) => boolean;
}

export const StandingSheets = createContext<Standing>({ isGone: () => false });

/** Those of `gone` count that do not stand again. */
export function standing(gone: readonly string[], again: readonly string[]): Standing {
  return { isGone: (sheet) => sheet !== null && gone.includes(sheet) && !again.includes(sheet) };
}
