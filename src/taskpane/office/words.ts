import { createContext, use, useContext } from 'react';
import type { Language, PartName, Parts, Words } from '../../strings';
import { loadPart, words } from '../../strings';

/** The language of the pane. It has been opened (`openLanguage`) before anything is drawn. */
export const LanguageContext = createContext<Language>('vi');

/** What the pane says from its first screen on, in its language. */
export function useWords(): Words {
  return words(useContext(LanguageContext));
}

/** A part of the words; the view waits (React's `Suspense`) until its script is here. */
export function usePart<Name extends PartName>(name: Name): Parts[Name] {
  return use(loadPart(useContext(LanguageContext), name));
}
