import type { DraftBlock, SheetDraft } from '../../core/sheets/sheetDraft';
import type { Work } from '../../core/work/work';
import { packInPieces } from '../zip/packing';
import { packZip } from '../zip/zip';
import { docxFrame, documentPart, type DocxFrame } from './docxFrame';
import {
  afterLastTable,
  docxSetting,
  isBordered,
  paragraphsOf,
  tableEnd,
  tableRow,
  tableStart,
  type DocxSetting,
  type PaperManner,
} from './docxRows';

/**
 * Writes drafts as one .docx, each a section with its own page and its pages numbered anew (NĐ 30/2020, annex I part
 * III.1.đ): bordered rows as tables whose header row is repeated on every page, all other rows as paragraphs. Hidden
 * columns, keys and page breaks of the sheet stay out: Word lays out its pages itself. No row is broken in two.
 * Out: the work that is left, which ends with the file's bytes; of what it wrote it keeps only the packed bytes.
 */
export async function writeDocx(
  drafts: readonly SheetDraft[],
  manner: PaperManner,
): Promise<Work<Uint8Array>> {
  return fill(await docxFrame(drafts), drafts, manner);
}

/** Letters of XML that are packed between two pauses: some milliseconds. */
const lettersPerPause = 1 << 15;

function* fill(
  { archive, around }: DocxFrame,
  drafts: readonly SheetDraft[],
  manner: PaperManner,
): Work<Uint8Array> {
  const packing = packInPieces(documentPart);
  const rows = drafts.reduce((sum, { blocks }) => sum + rowsIn(blocks), 0);
  let [done, text] = [0, ''];
  for (const [at, draft] of drafts.entries()) {
    text += around[at] ?? '';
    for (const { xml, rows: written } of contentOf(draft, docxSetting(draft, manner))) {
      done += written;
      if (text.length >= lettersPerPause) {
        packing.add(text);
        text = '';
        yield done / rows;
      }
      text += xml;
    }
  }
  packing.add(`${text}${text.endsWith(tableEnd) ? afterLastTable : ''}${around.at(-1) ?? ''}`);
  const entry = packing.end();
  return packZip({ entries: new Map([...archive.entries, [documentPart, entry]]) }, new Map());
}

function rowsIn(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A piece of a section's XML, and how many rows it holds. */
interface Piece {
  readonly xml: string;
  readonly rows: number;
}

/** Rows one by one, in tables and between them. */
function* contentOf({ blocks, page }: SheetDraft, setting: DocxSetting): Generator<Piece, void> {
  let isOpen = false;
  for (const { kind, rows } of blocks) {
    const isHeader = kind === 'header' && page.repeatHeader;
    for (const row of rows) {
      const isOfTable = isBordered(row, setting);
      if (isOfTable && !isOpen) yield { xml: tableStart(setting), rows: 0 };
      if (!isOfTable && isOpen) yield { xml: tableEnd, rows: 0 };
      isOpen = isOfTable;
      const xml = isOfTable ? tableRow(row, setting, { isHeader }) : paragraphsOf(row, setting);
      yield { xml, rows: 1 };
    }
  }
  if (isOpen) yield { xml: tableEnd, rows: 0 };
}
