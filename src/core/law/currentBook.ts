import type { LawEdition } from './edition';
import { edition202611 } from './editions/2026-11';
import { lawBook, type LawBook } from './lawBook';
import { parseEdition } from './parseEdition';

/** A law book, and whether it came with the add-in or the office put it there. */
export interface LawInUse {
  readonly book: LawBook;
  readonly origin: EditionOrigin;
}

export type EditionOrigin = 'builtIn' | 'office';

/** What is told of the edition that was used. */
export interface EditionUsed {
  readonly id: string;
  readonly made: LawEdition['made'];
  /** First day that it answers for. */
  readonly from: LawEdition['from'];
  readonly origin: EditionOrigin;
}

/** The law book that comes with the add-in, without the office's settings. Throws only where its data is faulty. */
export function currentLawBook(): LawBook {
  opened ??= lawBook(builtInEdition());
  return opened;
}

let opened: LawBook | undefined;

/** The edition that comes with the add-in, as its file would hold it. Throws only where its data is faulty. */
export function builtInEdition(): LawEdition {
  read ??= parsed();
  return read;
}

let read: LawEdition | undefined;

function parsed(): LawEdition {
  const reading = parseEdition(edition202611);
  if (!reading.ok) {
    const places = reading.problems.map(({ path, expected }) => `${path}: ${expected.kind}`);
    throw new Error(`The law book's own data is faulty: ${places.join('; ')}`);
  }
  return reading.edition;
}
