import { countLists, readNumberedLists, valueOf, type ListCounter } from './docxNumbering';
import { readDocxStyles, type DocxStyles, type ParagraphLook } from './docxStyles';
import { childOf, childrenOf, innerText, localName, type XmlElement } from '../zip/xmlTree';
import { TooLarge } from '../zip/tooLarge';
import { hasPart, openPackage, partTree, relationshipsOf, type PartStore } from '../zip/parts';

/** A paragraph of a Word document, in reading order; table cells row by row, text boxes after their paragraph. */
export interface DocxParagraph {
  /** Line breaks inside it are "\n", tabs "\t". */
  readonly text: string;
  /** The automatic number or bullet in front ("I.", "1.1", "-"), which is not in the text; null: none. */
  readonly numbering: string | null;
  /** True where every run with letters is bold. */
  readonly isBold: boolean;
  /** 0 is the highest heading; null: running text. */
  readonly outlineLevel: number | null;
  /** Table, row and column, each from 0; null outside tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** A table as rows of cell texts (paragraphs of a cell joined by "\n"). */
export interface DocxTable {
  readonly rows: readonly (readonly string[])[];
}

export type DocxReading =
  | {
      readonly ok: true;
      readonly paragraphs: readonly DocxParagraph[];
      readonly tables: readonly DocxTable[];
    }
  | { readonly ok: false; readonly reason: DocxFailure };

/**
 * doc: a Word 97–2003 file; encrypted: needs a password; unknownKind: another kind of file;
 * tooLarge: more than can be read; broken: a .docx whose parts cannot be read.
 */
export type DocxFailure = 'doc' | 'encrypted' | 'unknownKind' | 'tooLarge' | 'broken';

/** Reads the text of a .docx (ECMA-376 WordprocessingML): numbers that Word computes included, deleted text left out. */
export function readDocx(bytes: Uint8Array): DocxReading {
  if (isOldContainer(bytes)) {
    return { ok: false, reason: holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'doc' };
  }
  const opened = openPackage(bytes);
  if (!opened.ok) return { ok: false, reason: opened.reason === 'notAZip' ? 'unknownKind' : 'broken' };
  try {
    return readParts(opened.parts);
  } catch (error) {
    // Damaged compressed data: the zip directory was whole, an entry is not.
    return { ok: false, reason: error instanceof TooLarge ? 'tooLarge' : 'broken' };
  }
}

function readParts(parts: PartStore): DocxReading {
  const main = mainPart(parts);
  if (main === null) return { ok: false, reason: 'unknownKind' };
  const root = partTree(parts, main);
  // a writer may have made several, and all are text
  const bodies = childrenOf(root, 'body');
  if (bodies.length === 0) return { ok: false, reason: 'broken' };
  const walk: Walk = {
    styles: readDocxStyles(linkedTree(parts, main, 'styles')),
    lists: countLists(readNumberedLists(linkedTree(parts, main, 'numbering'))),
    paragraphs: [],
    tables: [],
  };
  for (const body of bodies) walkBlocks(body, null, walk);
  return { ok: true, paragraphs: walk.paragraphs, tables: walk.tables.map((rows) => ({ rows })) };
}

/** The document itself, whatever its writer calls it; null: the package is of another kind. */
function mainPart(parts: PartStore): string | null {
  const target = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const name = target ?? 'word/document.xml';
  if (!hasPart(parts, name)) return null;
  const root = partTree(parts, name);
  return root !== null && localName(root) !== 'document' ? null : name;
}

/** A part to which the document links; of writers that link to none, the one that is called so beside it. */
function linkedTree(parts: PartStore, main: string, kind: 'styles' | 'numbering'): XmlElement | null {
  const target = relationshipsOf(parts, main).find((link) => link.kind === kind)?.target;
  return partTree(parts, target ?? `${main.slice(0, main.lastIndexOf('/') + 1)}${kind}.xml`);
}

interface Walk {
  readonly styles: DocxStyles;
  readonly lists: ListCounter;
  readonly paragraphs: DocxParagraph[];
  readonly tables: string[][][];
}

/** Wrappers whose content stands in the text as if they were not there. */
const transparent = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'hyperlink',
  'fldSimple',
  'dir',
  'bdo',
]);

function walkBlocks(parent: XmlElement, cell: DocxParagraph['cell'], walk: Walk): void {
  const blocks = childrenOf(parent);
  let begun: readonly XmlElement[] = [];
  for (const [at, child] of blocks.entries()) {
    const name = localName(child);
    if (name === 'p') {
      const next = blocks[at + 1];
      const goesOn = isEndDeleted(child) && next !== undefined && localName(next) === 'p';
      if (!goesOn) addParagraph([...begun, child], cell, walk);
      begun = goesOn ? [...begun, child] : [];
    } else if (name === 'tbl') walkTable(child, walk);
    else if (transparent.has(name)) walkBlocks(child, cell, walk);
    else if (name === 'AlternateContent') walkBlocks(childOf(child, 'Choice') ?? child, cell, walk);
  }
}

function walkTable(table: XmlElement, walk: Walk): void {
  const index = walk.tables.length;
  const rows: string[][] = [];
  walk.tables.push(rows);
  for (const [row, element] of rowsOf(table, 'tr').entries()) {
    const texts: string[] = [];
    let column = skippedBy(element, 'gridBefore', 0);
    for (const cell of rowsOf(element, 'tc')) {
      const before = walk.paragraphs.length;
      walkBlocks(cell, { table: index, row, column }, walk);
      texts[column] = walk.paragraphs.slice(before).map(withNumber).join('\n');
      column += columnsOf(cell, column);
    }
    column += skippedBy(element, 'gridAfter', column);
    rows.push(Array.from({ length: column }, (_, at) => texts[at] ?? ''));
  }
}

/** Word's own bound; what a cell claims beyond it is one column, as each cell is in any case. */
const mostColumns = 63;

function columnsOf(cell: XmlElement, column: number): number {
  const span = Number(valueOf(childOf(childOf(cell, 'tcPr'), 'gridSpan')) ?? '1');
  return span >= 1 && column + span <= mostColumns ? Math.floor(span) : 1;
}

/** Columns in front of a row's first cell, or behind its last, that belong to none (ECMA-376 part 1, 17.4.14, 17.4.15). */
function skippedBy(row: XmlElement, name: 'gridBefore' | 'gridAfter', column: number): number {
  const columns = Number(valueOf(childOf(childOf(row, 'trPr'), name)) ?? '0');
  return columns >= 1 && column + columns <= mostColumns ? Math.floor(columns) : 0;
}

function rowsOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (localName(child) === name) return [child];
    return transparent.has(localName(child)) ? rowsOf(child, name) : [];
  });
}

function withNumber(paragraph: DocxParagraph): string {
  return paragraph.numbering === null ? paragraph.text : `${paragraph.numbering} ${paragraph.text}`;
}

/** The mark at its end was deleted, which is not accepted yet: to whoever reads, it goes on with the next paragraph. */
function isEndDeleted(paragraph: XmlElement): boolean {
  return childOf(childOf(childOf(paragraph, 'pPr'), 'rPr'), 'del') !== null;
}

/** Adds what stands between two marks; the last of the elements says how it looks (ECMA-376 part 1, 17.13.5.15). */
function addParagraph(elements: readonly XmlElement[], cell: DocxParagraph['cell'], walk: Walk): void {
  const properties = childOf(elements.at(-1), 'pPr');
  const look = walk.styles.lookOf(properties);
  const runs: Run[] = [];
  const boxes: XmlElement[] = [];
  for (const element of elements) {
    gatherRuns(element, { runs, boxes, styles: walk.styles, look });
  }
  const isSeen = runs.length > 0 || !walk.styles.isHiddenRun(childOf(properties, 'rPr'), look);
  const numbering = look.list === null || !isSeen ? null : walk.lists.next(look.list.numId, look.list.level);
  const lettered = runs.filter(({ text }) => text.trim() !== '');
  walk.paragraphs.push({
    text: runs.map(({ text }) => text).join(''),
    numbering,
    isBold: lettered.length > 0 && lettered.every(({ isBold }) => isBold),
    outlineLevel: look.outlineLevel,
    cell,
  });
  for (const box of boxes) walkBlocks(box, cell, walk);
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

interface Gathering {
  readonly runs: Run[];
  readonly boxes: XmlElement[];
  readonly styles: DocxStyles;
  readonly look: ParagraphLook;
}

function gatherRuns(parent: XmlElement, into: Gathering): void {
  for (const child of childrenOf(parent)) {
    const name = localName(child);
    if (name === 'r') addRun(child, into);
    else if (name === 'oMath' || name === 'oMathPara') addFormula(child, into);
    else if (transparent.has(name)) gatherRuns(child, into);
    else if (name === 'AlternateContent') gatherRuns(childOf(child, 'Choice') ?? child, into);
  }
}

/** The letters of a formula, as they stand in a line (Office Math, ECMA-376 part 1, 22.1). */
function addFormula(formula: XmlElement, { runs, styles, look }: Gathering): void {
  const text = styles.isHiddenRun(null, look) ? '' : lettersOf(formula);
  if (text !== '') runs.push({ text, isBold: look.isBold });
}

function lettersOf(element: XmlElement): string {
  if (localName(element) === 't') return innerText(element);
  return childrenOf(element).map(lettersOf).join('');
}

function addRun(run: XmlElement, into: Gathering): void {
  const properties = childOf(run, 'rPr');
  if (into.styles.isHiddenRun(properties, into.look)) return;
  let text = '';
  for (const child of childrenOf(run)) text += textOf(child, into);
  if (text !== '') into.runs.push({ text, isBold: into.styles.isBoldRun(properties, into.look) });
}

function textOf(element: XmlElement, into: Gathering): string {
  switch (localName(element)) {
    case 't':
      return element.children.filter((child) => typeof child === 'string').join('');
    // a guide for reading stands over its base: only that is the text
    case 'ruby':
      return rubyBase(element, into);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'AlternateContent':
    case 'drawing':
    case 'pict':
      into.boxes.push(...textBoxes(element));
      return '';
    default:
      return '';
  }
}

function rubyBase(ruby: XmlElement, into: Gathering): string {
  const { styles, look } = into;
  const runs = childrenOf(childOf(ruby, 'rubyBase'), 'r');
  const seen = runs.filter((run) => !styles.isHiddenRun(childOf(run, 'rPr'), look));
  return seen.flatMap((run) => childrenOf(run).map((child) => textOf(child, into))).join('');
}

/** Text boxes come twice, for new and old readers: of alternatives only the first is read. */
function textBoxes(element: XmlElement): readonly XmlElement[] {
  if (localName(element) === 'txbxContent') return [element];
  const choice = localName(element) === 'AlternateContent' ? childOf(element, 'Choice') : null;
  return (choice === null ? childrenOf(element) : [choice]).flatMap(textBoxes);
}

/** Compound file (MS-CFB): Word 97–2003, and every encrypted .docx. */
function isOldContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, words: string): boolean {
  const wanted = [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
