import { strToU8, zipSync } from 'fflate';

/*
 * Small workbooks that no common program writes so, or that are damaged: each as little as shows what is odd about it.
 * Bodies of sheets are given as XML; the package around them is the same for all.
 */
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What an odd workbook has beside one plain sheet. */
interface Oddity {
  /** Rows of the sheet, as XML. */
  readonly rows: string;
  /** What follows upon the rows. */
  readonly after?: string;
  /** The table of shared strings, as XML of its entries. */
  readonly strings?: string;
  /** Entries of the list of sheets after the first. */
  readonly entries?: string;
  /** Further links of the workbook. */
  readonly workbookLinks?: string;
  /** Further parts by their names. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The parts of an odd workbook by their names, for who wants them odder still. */
export function oddParts(odd: Oddity): Record<string, string> {
  const strings = odd.strings === undefined ? {} : { 'xl/sharedStrings.xml': stringsPart(odd.strings) };
  const stringsLink =
    odd.strings === undefined
      ? ''
      : `<Relationship Id="rId2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/>`;
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageLinks}"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Việc" sheetId="1" r:id="rId1"/>${odd.entries ?? ''}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageLinks}"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/>${stringsLink}${odd.workbookLinks ?? ''}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetPart(odd.rows, odd.after ?? ''),
    ...strings,
    ...odd.parts,
  };
}

/** A sheet's part of some rows and of what follows upon them. */
export function sheetPart(rows: string, after: string): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${links}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function stringsPart(entries: string): string {
  return `${head}<sst xmlns="${main}">${entries}</sst>`;
}

/** A link of the workbook to a part. */
export function workbookLink(id: string, target: string, of = 'worksheet'): string {
  return `<Relationship Id="${id}" Type="${links}/${of}" Target="${target}"/>`;
}

/** The styles part of these elements. */
export function stylesPart(inside: string): string {
  return `${head}<styleSheet xmlns="${main}">${inside}</styleSheet>`;
}

/** An odd workbook as a file. */
export function oddFile(odd: Oddity): Uint8Array {
  return packed(oddParts(odd));
}

/** Parts as a file; `level` 0 leaves them as they are. */
export function packed(parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level,
  });
}

/** The same file, of which an entry has another name of as many letters, so that two entries may have one. */
export function renamedEntry(file: Uint8Array, from: string, to: string): Uint8Array {
  const renamed = file.slice();
  const [old, name] = [strToU8(from), strToU8(to)];
  for (let at = 0; at + old.length <= renamed.length; at += 1)
    if (old.every((byte, index) => renamed[at + index] === byte)) renamed.set(name, at);
  return renamed;
}

/** A cell with its own text. */
export function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
