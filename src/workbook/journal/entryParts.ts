import { rowRuns } from '../chunks';
import type { Work } from '../../core/work/work';
import type { CellContent } from '../read/cellContent';
import type { SheetLayout, SheetImage } from '../ownSheets/sheetImage';
import type { OwnMark } from '../../core/office/snapshot';

/** Each entry is a custom XML part of a namespace of its own, so that it is found in one batch. */
const journalNamespace = 'urn:emulation-plan:journal:';

/** Which part of which entry a namespace names; null: none of ours. */
export interface PartName {
  readonly id: string;
  /**
   * entry: its text, in one part or several; before: what sheets said before, as rows; wanted: what is being written,
   * there only while it is.
   */
  readonly holds: 'entry' | 'before' | 'wanted';
  /** From 1. */
  readonly number: number;
}

/** The namespace of a part. */
export function namespaceOf({ id, holds, number }: PartName): string {
  if (holds !== 'entry') return `${journalNamespace}${id}/${holds}/${number}`;
  return number === 1 ? journalNamespace + id : `${journalNamespace}${id}/${number}`;
}

/** The part that a namespace names. */
export function partOfNamespace(namespace: string): PartName | null {
  if (!namespace.startsWith(journalNamespace)) return null;
  const [, id, holds, number] =
    /^([^/]+)(?:\/(?:(before|wanted)\/)?(\d+))?$/.exec(namespace.slice(journalNamespace.length)) ?? [];
  if (id === undefined) return null;
  return {
    id,
    holds: holds === 'before' || holds === 'wanted' ? holds : 'entry',
    number: Number(number ?? 1),
  };
}

/** Excel on the web refuses a part above 1 MB; a letter takes up to three bytes. */
const lettersOfPart = 290_000;

/** The XML of an entry's parts; the first says how many there are. */
export function entryXml(id: string, text: string): readonly string[] {
  const slices = slicesOf(escaped(text));
  return slices.map((slice, index) => {
    const name = namespaceOf({ id, holds: 'entry', number: index + 1 });
    return `<entry xmlns="${name}" parts="${slices.length}">${slice}</entry>`;
  });
}

/** The text of an entry from the XML of its parts, in order; null where one is missing. */
export function textOfEntryXml(parts: readonly string[]): string | null {
  const [first] = parts;
  const count = Number(/<entry\b[^>]*\bparts="(\d+)"/.exec(first ?? '')?.[1] ?? 1);
  const texts = parts.map(textOfXml);
  return texts.length < count || texts.includes(null) ? null : texts.slice(0, count).join('');
}

/** JSON with every letter that XML minds written as \u escape. */
function escaped(json: string): string {
  return json.replace(
    /[<>&\u007f-\u009f\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A pair of surrogates is never parted: half of one is no XML. */
function slicesOf(text: string): readonly string[] {
  const slices: string[] = [];
  for (let from = 0; from < text.length || slices.length === 0;) {
    const last = text.charCodeAt(from + lettersOfPart - 1);
    const end = from + lettersOfPart - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    slices.push(text.slice(from, end));
    from = end;
  }
  return slices;
}

function textOfXml(xml: string): string | null {
  const text = /<entry\b[^>]*>([\s\S]*)<\/entry>\s*$/.exec(xml)?.[1];
  // Some writers of XML escape quotation marks in text, though nothing asks for it
  return (
    text
      ?.replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'") ?? null
  );
}

/** A sheet that is being written: what is needed to write the rest of it. */
export interface WantedSheet {
  readonly name: string;
  readonly mark: OwnMark;
  readonly image: SheetImage;
}

/** A part that is still to be written; its text is made when it is asked for, so that few are held at once. */
export interface PartToWrite {
  readonly bytes: number;
  readonly xml: () => string;
}

/** One part of what sheets say: the head of one that is being written, or some rows. */
type SheetPart =
  | { readonly sheet: string; readonly mark: OwnMark; readonly layout: SheetLayout }
  | { readonly sheet: string; readonly row: number; readonly contents: SheetImage['contents'] };

/** The parts of what is being written: of each sheet its head, then its rows. Bit by bit. */
export function* wantedParts(id: string, sheets: readonly WantedSheet[]): Work<readonly PartToWrite[]> {
  const parts: PartBegun[] = [];
  for (const { name: sheet, mark, image } of sheets) {
    const { layout } = image;
    parts.push({ bytes: JSON.stringify(layout).length * 2, part: () => ({ sheet, mark, layout }) });
    parts.push(...(yield* rowParts(sheet, image.contents)));
  }
  return named(parts, { id, holds: 'wanted' });
}

/** The parts of what sheets said before, as rows. Bit by bit. */
export function* beforeParts(
  id: string,
  sheets: readonly { readonly sheet: string; readonly contents: SheetImage['contents'] }[],
): Work<readonly PartToWrite[]> {
  const parts: PartBegun[] = [];
  for (const { sheet, contents } of sheets) parts.push(...(yield* rowParts(sheet, contents)));
  return named(parts, { id, holds: 'before' });
}

interface PartBegun {
  readonly bytes: number;
  readonly part: () => SheetPart;
}

/** Rows in parts, none above what Excel takes. */
function* rowParts(sheet: string, contents: SheetImage['contents']): Work<readonly PartBegun[]> {
  const bytesOf = (row: number): number => lettersOfRow(contents[row] ?? []) * 2;
  const runs = yield* rowRuns(contents.length, { most: lettersOfPart * 2, bytesOf });
  return runs.map(({ row, rowCount, bytes }) => ({
    bytes,
    part: () => ({ sheet, row, contents: contents.slice(row, row + rowCount) }),
  }));
}

function named(parts: readonly PartBegun[], of: Omit<PartName, 'number'>): readonly PartToWrite[] {
  return parts.map(({ bytes, part }, index) => ({
    bytes: bytes + 400,
    xml: () => {
      const name = namespaceOf({ ...of, number: index + 1 });
      return `<entry xmlns="${name}">${escaped(JSON.stringify(part()))}</entry>`;
    },
  }));
}

/** Letters of a row as JSON, on the safe side. */
function lettersOfRow(row: readonly CellContent[]): number {
  return row.reduce<number>((sum, content) => {
    if (content === null) return sum + 5;
    if (typeof content === 'string') return sum + content.length + 12;
    return sum + JSON.stringify(content).length + 2;
  }, 4);
}

/** The sheets that were being written, from the XML of their parts in order; rows without a head are left out. */
export function wantedFromXml(parts: readonly string[]): readonly WantedSheet[] {
  const sheets = new Map<
    string,
    { mark: OwnMark; layout: SheetLayout; contents: (readonly CellContent[])[] }
  >();
  for (const part of parts.flatMap(partOfXml)) {
    if ('layout' in part) sheets.set(part.sheet, { mark: part.mark, layout: part.layout, contents: [] });
    else sheets.get(part.sheet)?.contents.push(...part.contents);
  }
  return [...sheets].map(([name, { mark, layout, contents }]) => ({
    name,
    mark,
    image: { layout, contents },
  }));
}

/** What sheets said before, by their names, from the XML of the parts in order. */
export function beforeFromXml(parts: readonly string[]): ReadonlyMap<string, SheetImage['contents']> {
  const sheets = new Map<string, (readonly CellContent[])[]>();
  for (const part of parts.flatMap(partOfXml)) {
    if (!('contents' in part)) continue;
    const rows = sheets.get(part.sheet) ?? [];
    rows.push(...part.contents);
    sheets.set(part.sheet, rows);
  }
  return sheets;
}

function partOfXml(xml: string): readonly SheetPart[] {
  try {
    const text = textOfXml(xml);
    // Only the add-in writes these parts, in its own namespace
    return text === null ? [] : [JSON.parse(text) as SheetPart];
  } catch {
    return [];
  }
}
