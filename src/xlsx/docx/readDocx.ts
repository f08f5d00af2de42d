import { bodiesOf, below, blocksBelow, type Block } from './docxBlocks';
import {
  docxBudget,
  elementBudget,
  keep,
  keptBudget,
  mostElementsOfPiece,
  type KeptBudget,
} from './docxBounds';
import { countLists, readNumberedLists, valueOf, type ListCounter } from './docxNumbering';
import { gatherRuns, type Run } from './docxRuns';
import { readDocxStyles, type DocxStyles } from './docxStyles';
import { nextTag } from '../zip/xmlScan';
import { childOf, parseXmlWithin, type XmlElement } from '../zip/xmlTree';
import { TooLarge } from '../zip/tooLarge';
import { boundedParts, openPackage, partText, partTree, relationshipsOf, spendOnTrees } from '../zip/parts';
import type { PartStore } from '../zip/parts';

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
  /** null outside tables. */
  readonly cell: DocxCell | null;
}

/** Where a paragraph stands in a table. */
export interface DocxCell {
  /** Table in the document, row in the table and first column, each from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Columns that the cell covers, from 1. */
  readonly columnCount: number;
  /** True where it is the lower part of a cell that is merged downwards (ECMA-376 part 1, 17.4.84). */
  readonly goesOn: boolean;
}

/** A table as rows of cell texts (paragraphs of a cell joined by "\n"). */
export interface DocxTable {
  readonly rows: readonly (readonly string[])[];
}

/** Letters of a paragraph in one font: positions from 0, `to` not included. */
export interface FontSpan {
  readonly from: number;
  readonly to: number;
  readonly font: string;
}

export type DocxReading =
  | {
      readonly ok: true;
      readonly paragraphs: readonly DocxParagraph[];
      readonly tables: readonly DocxTable[];
      /** By the paragraph's place in `paragraphs`: its letters in fonts that show others than the text holds. */
      readonly oldFonts: ReadonlyMap<number, readonly FontSpan[]>;
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
    return readParts(boundedParts(opened.parts, docxBudget(bytes.length)), bytes.length);
  } catch (error) {
    // Damaged compressed data: the zip directory was whole, an entry is not.
    return { ok: false, reason: error instanceof TooLarge ? 'tooLarge' : 'broken' };
  }
}

function readParts(parts: PartStore, fileBytes: number): DocxReading {
  const target = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const main = target ?? 'word/document.xml';
  const xml = partText(parts, main);
  if (xml === null) return { ok: false, reason: 'unknownKind' };
  const root = nextTag(xml, 0);
  if (root === null) return { ok: false, reason: 'broken' };
  if (root.name !== 'document') return { ok: false, reason: 'unknownKind' };
  const walk: Walk = {
    styles: readDocxStyles(linkedTree(parts, main, 'styles')),
    lists: countLists(readNumberedLists(linkedTree(parts, main, 'numbering'))),
    paragraphs: [],
    tables: [],
    oldFonts: new Map(),
    budget: keptBudget(),
  };
  let bodies = 0;
  const elements = elementBudget(fileBytes);
  const treeOf = (piece: string): XmlElement | null => {
    spendOnTrees(parts, piece.length);
    const mine = Math.min(elements.elements, mostElementsOfPiece);
    const left = { elements: mine };
    const tree = parseXmlWithin(piece, left);
    elements.elements -= mine - left.elements;
    return tree;
  };
  for (const blocks of bodiesOf({ xml, root, at: 0, treeOf })) {
    bodies += 1;
    walkBlocks(blocks, null, walk);
  }
  if (bodies === 0) return { ok: false, reason: 'broken' };
  const { paragraphs, tables, oldFonts } = walk;
  return { ok: true, paragraphs, tables: tables.map((rows) => ({ rows })), oldFonts };
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
  readonly oldFonts: Map<number, readonly FontSpan[]>;
  readonly budget: KeptBudget;
}

/** A paragraph that goes on stays a tree until its end is found: it counts as so many that are read. */
const itemsGoingOn = 20;

function walkBlocks(blocks: Iterable<Block>, cell: DocxParagraph['cell'], walk: Walk): void {
  // paragraphs whose end was deleted go on with the next one
  let begun: XmlElement[] = [];
  const end = (): void => {
    if (begun.length > 0) addParagraph(begun, cell, walk);
    begun = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'paragraph') end();
    if (block.kind === 'table') walkTable(block.rows, walk);
    else if (block.kind === 'several') walkBlocks(block.blocks, cell, walk);
    else if (block.kind === 'paragraph') {
      begun.push(block.element);
      if (isEndDeleted(block.element)) keep(walk.budget, itemsGoingOn, 0);
      else end();
    }
  }
  end();
}

function walkTable(elements: Iterable<XmlElement>, walk: Walk): void {
  const index = walk.tables.length;
  const rows: string[][] = [];
  walk.tables.push(rows);
  for (const element of elements) {
    const row = rows.length;
    const texts: string[] = [];
    let column = skippedBy(element, 'gridBefore', 0);
    for (const cell of below(element, 'tc')) {
      const before = walk.paragraphs.length;
      const columnCount = columnsOf(cell, column);
      walkBlocks(blocksBelow(cell), { table: index, row, column, columnCount, goesOn: goesOn(cell) }, walk);
      texts[column] = textSince(before, walk);
      column += columnCount;
    }
    column += skippedBy(element, 'gridAfter', column);
    keep(walk.budget, column + 1, 0);
    rows.push(Array.from({ length: column }, (_, at) => texts[at] ?? ''));
  }
}

/** Word's own bound; what a cell claims beyond it is one column, as each cell is in any case. */
const mostColumns = 63;

function columnsOf(cell: XmlElement, column: number): number {
  const span = Number(valueOf(childOf(childOf(cell, 'tcPr'), 'gridSpan')) ?? '1');
  return span >= 1 && column + span <= mostColumns ? Math.floor(span) : 1;
}

function goesOn(cell: XmlElement): boolean {
  const merged = childOf(childOf(cell, 'tcPr'), 'vMerge');
  return merged !== null && valueOf(merged) !== 'restart';
}

/** Columns in front of a row's first cell, or behind its last, that belong to none (ECMA-376 part 1, 17.4.14, 17.4.15). */
function skippedBy(row: XmlElement, name: 'gridBefore' | 'gridAfter', column: number): number {
  const columns = Number(valueOf(childOf(childOf(row, 'trPr'), name)) ?? '0');
  return columns >= 1 && column + columns <= mostColumns ? Math.floor(columns) : 0;
}

/** The text of a cell: all that was read since, that of tables within it included. */
function textSince(before: number, { paragraphs, budget }: Walk): string {
  keep(budget, paragraphs.length - before, 0);
  const text = paragraphs.slice(before).map(withNumber).join('\n');
  keep(budget, 0, text.length);
  return text;
}

function withNumber(paragraph: DocxParagraph): string {
  return paragraph.numbering === null ? paragraph.text : `${paragraph.numbering} ${paragraph.text}`;
}

/** The mark at its end was deleted, which is not accepted yet: to whoever reads, it goes on with the next paragraph. */
function isEndDeleted(paragraph: XmlElement): boolean {
  return childOf(childOf(childOf(paragraph, 'pPr'), 'rPr'), 'del') !== null;
}

/** So many letters of a number cost what a paragraph does. */
const lettersOfNumber = 16;

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
  const text = runs.map((run) => run.text).join('');
  // a long number is made of many
  keep(walk.budget, 1 + (numbering ?? '').length / lettersOfNumber, text.length);
  const spans = oldFontSpans(runs);
  if (spans.length > 0) {
    keep(walk.budget, spans.length, 0);
    walk.oldFonts.set(walk.paragraphs.length, spans);
  }
  walk.paragraphs.push({
    text,
    numbering,
    isBold: lettered.length > 0 && lettered.every(({ isBold }) => isBold),
    outlineLevel: look.outlineLevel,
    cell,
  });
  for (const box of boxes) walkBlocks(blocksBelow(box), cell, walk);
}

/** Fonts of the time before Unicode by their names: ".VnTime", "VNI-Times". */
const isOldFont = /^\s*(?:\.vn|vni[-\s])/i;

/** Neighbouring runs of one such font are one: Word parts words anywhere. */
function oldFontSpans(runs: readonly Run[]): readonly FontSpan[] {
  const spans: FontSpan[] = [];
  let from = 0;
  for (const { text, font } of runs) {
    const to = from + text.length;
    const last = spans.at(-1);
    if (font !== null && isOldFont.test(font)) {
      if (last !== undefined && last.to === from && last.font === font)
        spans[spans.length - 1] = { ...last, to };
      else spans.push({ from, to, font });
    }
    from = to;
  }
  return spans;
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
