import { createContext } from 'react';

/** Papers that have a section of their own in the view "summaries". */
export type PaperName = 'list' | 'word' | 'join' | 'findings' | 'findingsList' | 'targets' | 'nextYear';

/** Which paper somebody came for, by a link in another view; `asked` grows with each time. */
export interface WantedPaper {
  readonly name: PaperName;
  readonly asked: number;
}

/** Opens the section of a paper, from wherever one looks for it; null: there is no such place to open. */
export const OpenPaper = createContext<((name: PaperName) => void) | null>(null);

/** The paper that somebody came for last; null: nobody came for one. */
export const PaperWanted = createContext<WantedPaper | null>(null);
