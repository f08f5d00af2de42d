import { edition202611 } from './editions/2026-11';
import { lawBook, type LawBook } from './lawBook';
import { parseEdition } from './parseEdition';

/** The law book that comes with the add-in, without the office's settings. Throws only where its data is faulty. */
export function currentLawBook(): LawBook {
  opened ??= open();
  return opened;
}

let opened: LawBook | undefined;

function open(): LawBook {
  const reading = parseEdition(edition202611);
  if (!reading.ok) {
    const places = reading.problems.map(({ path, expected }) => `${path}: ${expected}`);
    throw new Error(`The law book's own data is faulty: ${places.join('; ')}`);
  }
  return lawBook(reading.edition);
}
