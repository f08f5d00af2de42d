import { childOf, childrenOf, localName, type XmlElement } from '../zip/xmlTree';
import { closes, closingOf, isProlog } from '../zip/nesting';
import { nextTag, type Tag } from '../zip/xmlScan';

/** A piece of a Word text, in reading order: a paragraph, a table by its rows, or several pieces under one roof. */
export type Block =
  | { readonly kind: 'paragraph'; readonly element: XmlElement }
  | { readonly kind: 'table'; readonly rows: Iterable<XmlElement> }
  | { readonly kind: 'several'; readonly blocks: Iterable<Block> }
  /** Marks of places, page set-up, what was deleted or moved away. */
  | { readonly kind: 'none' };

/** Wrappers whose content stands in the text as if they were not there. */
export const transparent: ReadonlySet<string> = new Set([
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

/** The pieces below an element. */
export function* blocksBelow(parent: XmlElement): Generator<Block, void> {
  for (const child of childrenOf(parent)) yield blockOf(child);
}

function blockOf(element: XmlElement): Block {
  const name = localName(element);
  if (name === 'p') return { kind: 'paragraph', element };
  if (name === 'tbl') return { kind: 'table', rows: below(element, 'tr') };
  if (transparent.has(name)) return { kind: 'several', blocks: blocksBelow(element) };
  if (name !== 'AlternateContent') return { kind: 'none' };
  return { kind: 'several', blocks: blocksBelow(childOf(element, 'Choice') ?? element) };
}

/** Elements of a name below another, wrappers between them passed through. */
export function below(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (localName(child) === name) return [child];
    return transparent.has(localName(child)) ? below(child, name) : [];
  });
}

/** A part that holds a Word text, by its XML, and how far it is read. */
export interface DocumentText {
  readonly xml: string;
  readonly root: Tag;
  /** The place behind what was read last. */
  at: number;
  /** Makes a tree of a piece, within what may be read; null where it is not well-formed. */
  readonly treeOf: (xml: string) => XmlElement | null;
}

/** Tables, wrappers and bodies within each other, far more than any program writes. */
const deepest = 100;

/**
 * The pieces of each body of a document, one body after another: a writer may have made several, and all are text. Only the
 * paragraph or row of the moment is a tree, and each letter is passed once, so that pieces are to be read in their order.
 * Throws where tags do not match: the file is damaged.
 */
export function* bodiesOf(text: DocumentText): Generator<Iterable<Block>, void> {
  const { xml, root } = text;
  if (!isProlog(xml.slice(0, root.start))) throw new Error('letters in front of the document');
  text.at = root.end;
  for (const tag of childrenIn(text, root)) {
    if (tag.name === 'body') yield blocksIn(text, tag, 1);
    else skip(text, tag);
  }
}

/** Children of a body that hold words, tables and wrappers aside. */
const worded: ReadonlySet<string> = new Set(['p', 'AlternateContent']);

function* blocksIn(text: DocumentText, parent: Tag, depth: number): Generator<Block, void> {
  if (depth > deepest) throw new Error('wrappers too deep in each other');
  for (const tag of childrenIn(text, parent)) {
    const { name } = tag;
    if (name === 'tbl') yield { kind: 'table', rows: rowsIn(text, tag, depth + 1) };
    else if (transparent.has(name)) yield { kind: 'several', blocks: blocksIn(text, tag, depth + 1) };
    else if (worded.has(name)) yield blockOf(treeOf(text, tag));
    else {
      skip(text, tag);
      yield { kind: 'none' };
    }
  }
}

function* rowsIn(text: DocumentText, table: Tag, depth: number): Generator<XmlElement, void> {
  if (depth > deepest) throw new Error('wrappers too deep in each other');
  for (const tag of childrenIn(text, table)) {
    if (tag.name === 'tr') yield treeOf(text, tag);
    else if (transparent.has(tag.name)) yield* rowsIn(text, tag, depth + 1);
    else skip(text, tag);
  }
}

/** Opening tags of the children of an element; whoever gets one passes it before the next is asked for. */
function* childrenIn(text: DocumentText, parent: Tag): Generator<Tag, void> {
  if (parent.selfClosing) return;
  for (;;) {
    const tag = nextTag(text.xml, text.at);
    if (tag === null || (tag.closing && !closes(tag, parent))) throw new Error('elements that nobody closes');
    text.at = tag.end;
    if (tag.closing) return;
    yield tag;
  }
}

/** Passes an element; gives the place behind it. */
function skip(text: DocumentText, tag: Tag): number {
  const end = tag.selfClosing ? tag.end : closingOf(text.xml, tag)?.end;
  if (end === undefined) throw new Error('elements that nobody closes');
  text.at = end;
  return end;
}

function treeOf(text: DocumentText, tag: Tag): XmlElement {
  const made = text.treeOf(text.xml.slice(tag.start, skip(text, tag)));
  if (made === null) throw new Error(`${tag.name} is not well-formed`);
  return made;
}
