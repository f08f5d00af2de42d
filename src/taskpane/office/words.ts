import { createContext, useContext } from 'react';
import type { Words } from '../../strings';
import { vietnamese } from '../../strings';

const WordsContext = createContext<Words>(vietnamese);

export const WordsProvider = WordsContext.Provider;

/** The words of the pane's language; Vietnamese where nothing else was handed in. */
export function useWords(): Words {
  return useContext(WordsContext);
}
