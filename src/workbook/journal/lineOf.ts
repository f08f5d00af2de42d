import { part, rowsPerPause, type Work } from '../../core/work/work';
import { textBytes } from '../chunks';
import { bytesOfRow } from '../write/writeImage';
import { inShort } from './inShort';
import { contentsBefore, entryText, sheetsOfEntry, type JournalEntry } from './journalEntry';
import type { JournalLine } from './journalLines';

/** An entry in short, with the bytes that it takes in the workbook. Bit by bit. */
export function* lineOf(entry: JournalEntry): Work<JournalLine> {
  const { id, action, at } = entry;
  let bytes = textBytes(entryText(entry));
  for (const { contents } of contentsBefore(entry)) bytes += yield* part(bytesOfRows(contents), 0, 1);
  const marks = entry.sheets.flatMap(({ mark }) => (mark === null ? [] : [mark.id]));
  const cells = inShort(entry.cells);
  return {
    id,
    action,
    at,
    sheets: sheetsOfEntry(entry),
    bytes,
    ...(marks.length === 0 ? {} : { marks }),
    ...(cells === null ? {} : { cells }),
  };
}

function* bytesOfRows(contents: ReturnType<typeof contentsBefore>[number]['contents']): Work<number> {
  let bytes = 0;
  for (const [index, row] of contents.entries()) {
    if (index % rowsPerPause === 0) yield index / contents.length;
    bytes += bytesOfRow(row);
  }
  return bytes;
}
