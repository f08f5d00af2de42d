import { createHash } from 'node:crypto';
import { openZip, unpackEntry } from '../../../src/xlsx/zip/zip';
import {
  childOf,
  childrenOf,
  element,
  innerText,
  localName,
  parseXml,
  withAttributes,
} from '../../../src/xlsx/zip/xmlTree';
import type { XmlElement } from '../../../src/xlsx/zip/xmlTree';

/** An element of a part: where it stands among its like, and what it says. */
export interface ShapeLine {
  readonly part: string;
  /** "worksheet/sheetData/row[2]/c": names as written, the second of a name under one parent with its place. */
  readonly path: string;
  /** Namespaces left out; links of the part say what they lead to. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The element paths of a package in the order of its parts' names, and in each part in the order of the file. */
export type Shape = readonly ShapeLine[];

const plain = new TextDecoder('utf-8');

/**
 * Turns a package into a list of parts, elements and attributes. What a file may say in two ways with one meaning is
 * said in one: text of cells stands in line, links are named by where they lead, lists without an order are sorted.
 */
export function shapeOf(bytes: Uint8Array): Shape {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.reason);
  const parts = new Map(
    [...zip.archive.entries.keys()].map((name) => [name, unpackEntry(zip.archive, name) ?? new Uint8Array()]),
  );
  const texts = sharedTexts(treeOf(parts.get('xl/sharedStrings.xml')));
  return [...parts.keys()].sort().flatMap((part) => {
    const content = parts.get(part);
    const tree = treeOf(content);
    if (tree === null) return [contentLine(part, content ?? new Uint8Array())];
    const links = linksOf(treeOf(parts.get(linksName(part))), part);
    return linesOf(part, withSortedLists(withTexts(tree, texts)), links);
  });
}

function treeOf(content: Uint8Array | undefined): XmlElement | null {
  return content === undefined ? null : parseXml(plain.decode(content));
}

/** What is no XML counts by its bytes. */
function contentLine(part: string, content: Uint8Array): ShapeLine {
  const sum = createHash('sha256').update(content).digest('hex');
  return { part, path: '', attributes: { bytes: String(content.length), sum }, text: '' };
}

function linksName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** By their ids. */
function linksOf(links: XmlElement | null, part: string): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(links).map(({ attributes }) => [
      attributes['Id'] ?? '',
      leadsTo(part, attributes['Target'] ?? '', attributes['TargetMode']),
    ]),
  );
}

function leadsTo(part: string, target: string, mode: string | undefined): string {
  if (mode === 'External') return target;
  const base = new URL(`part:/${part}`);
  return new URL(target, base).pathname;
}

/** The letters of each shared string, as elements. */
function sharedTexts(table: XmlElement | null): readonly (readonly (XmlElement | string)[])[] {
  return childrenOf(table, 'si').map((item) => item.children);
}

/** Cells with their texts in line, wherever they lay. */
function withTexts(tree: XmlElement, texts: readonly (readonly (XmlElement | string)[])[]): XmlElement {
  if (localName(tree) !== 'worksheet') return tree;
  return changeCells(tree, (cell) => {
    const kind = cell.attributes['t'];
    if (kind === 'inlineStr') return { ...cell, attributes: { ...cell.attributes, t: 's' } };
    if (kind !== 's') return cell;
    const number = childOf(cell, 'v');
    const text = texts[Number(number === null ? 0 : innerText(number))] ?? [];
    return { ...cell, children: [element('is', {}, text)] };
  });
}

function changeCells(tree: XmlElement, change: (cell: XmlElement) => XmlElement): XmlElement {
  const children = tree.children.map((child) => {
    if (typeof child === 'string') return child;
    if (localName(child) === 'c') return change(child);
    return ['sheetData', 'row'].includes(localName(child)) ? changeCells(child, change) : child;
  });
  return { ...tree, children };
}

/** Links and kinds of content have no order. */
function withSortedLists(tree: XmlElement): XmlElement {
  const named = (child: XmlElement): XmlElement => {
    const { attributes: rest } = withAttributes(child, { Id: undefined });
    const key = rest['Target'] ?? rest['PartName'] ?? rest['Extension'] ?? '';
    return { ...child, name: `${child.name}(${key})`, attributes: rest };
  };
  if (tree.name !== 'Relationships' && tree.name !== 'Types') return tree;
  const children = childrenOf(tree)
    .map(named)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return { ...tree, children };
}

function linesOf(part: string, root: XmlElement, links: ReadonlyMap<string, string>): ShapeLine[] {
  const lines: ShapeLine[] = [];
  const walk = (tree: XmlElement, path: string): void => {
    const attributes = Object.fromEntries(
      Object.entries(tree.attributes)
        .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
        .map(([name, value]) => [name, name.startsWith('r:') ? (links.get(value) ?? value) : value]),
    );
    const children = childrenOf(tree);
    const text = children.length > 0 ? '' : innerText(tree);
    lines.push({ part, path, attributes, text });
    const seen = new Map<string, number>();
    for (const child of children) {
      const place = (seen.get(child.name) ?? 0) + 1;
      seen.set(child.name, place);
      walk(child, `${path}/${keyed(child, place, part)}`);
    }
  };
  walk(root, root.name);
  return lines;
}

/** Rows and cells are told apart by where they stand in the sheet, all else by its place among its like. */
function keyed(child: XmlElement, place: number, part: string): string {
  const name = localName(child);
  const isPlaced = part.startsWith('xl/worksheets/') && (name === 'row' || name === 'c');
  const at = isPlaced ? child.attributes['r'] : undefined;
  if (at !== undefined) return `${child.name}[${at}]`;
  return place === 1 ? child.name : `${child.name}[${place}]`;
}
