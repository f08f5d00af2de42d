import { currentLawBook, type LawInUse } from '../../core/law/currentBook';

/**
 * The one edition of the law that this pane, or this run of the command line, goes by. Nothing but `openLaw` changes it,
 * before anything is read; whoever changes nothing has the edition that comes with the add-in.
 */
let inUse: LawInUse | undefined;

/** The edition that every reading is handed. */
export function lawInUse(): LawInUse {
  inUse ??= { book: currentLawBook(), origin: 'builtIn' };
  return inUse;
}

/** Goes by another edition from the next reading on; null: by the add-in's own. */
export function goByLaw(law: LawInUse | null): void {
  inUse = law ?? undefined;
}
