import type { LanguageFolder, PartName, Parts, Words } from './languageFolder';
import { vietnamese } from './vi';

export type { PartName, Parts, Words } from './languageFolder';

/**
 * The languages of the pane: a folder for each, and its line here. The first words of the first one are in the page
 * itself, so that there is always something to say; another comes whole with `openLanguage`, or not at all.
 */
const folders = {
  vi: () => Promise.resolve(vietnamese),
  en: async () => (await import(/* webpackChunkName: "en" */ './en')).english,
} satisfies Record<string, () => Promise<LanguageFolder>>;

/** A language that the pane speaks. */
export type Language = keyof typeof folders;

const opened = new Map<Language, LanguageFolder>([['vi', vietnamese]]);

/** Brings the first words of a language; `words` answers from then on. Rejects where its script cannot be loaded. */
export async function openLanguage(language: Language): Promise<void> {
  opened.set(language, await folders[language]());
}

/** The first words of a language that was opened. Throws where it was not: a bug. */
export function words(language: Language): Words {
  return folderOf(language).base;
}

/** The promise of a part of the words, always the same one. Rejects where its script cannot be loaded. */
export function loadPart<Name extends PartName>(language: Language, name: Name): Promise<Parts[Name]> {
  return folderOf(language).parts[name]();
}

function folderOf(language: Language): LanguageFolder {
  const folder = opened.get(language);
  if (folder === undefined) throw new Error(`The words of "${language}" were not opened`);
  return folder;
}
