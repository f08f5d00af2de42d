import { SaxesParser } from 'saxes';
import { TooLarge } from './tooLarge';
import { escapeAttribute, escapeXml } from './xmlText';

/** A small piece of XML as a value: names and attributes as written, with their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Letters of XML that become a tree, which takes some ten times the room; sheets' rows are never one. */
const mostLetters = 1 << 23;
/** Elements of one tree: of those letters, real parts make a fifth as many at most. */
const mostElements = 1_000_000;

/** Elements within each other, far more than any program writes: trees are walked and written by calls within calls. */
const deepest = 500;

/**
 * Parses small XML (styles, workbook, relationships). Null where it is not well-formed; throws `TooLarge`, and an error
 * where elements stand deeper in each other than `deepest` (whoever opens files turns that into "broken").
 */
export function parseXml(xml: string): XmlElement | null {
  return parseXmlWithin(xml, { elements: mostElements });
}

/** How many elements may still become trees. */
export interface ElementBudget {
  elements: number;
}

/** The same for one of many pieces, which together have no more elements than the budget says. */
export function parseXmlWithin(xml: string, budget: ElementBudget): XmlElement | null {
  if (xml.length > mostLetters) throw new TooLarge('XML');
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let failed = false;
  let isTooDeep = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', (tag) => {
    budget.elements -= 1;
    if (budget.elements < 0) throw new TooLarge('elements');
    isTooDeep ||= open.length >= deepest;
    if (isTooDeep) throw new Error('elements too deep in each other');
    const element: Growing = { name: tag.name, attributes: attributesOf(tag.attributes), children: nothing };
    addTo(open.at(-1), element);
    open.push(element);
    root ??= element;
  });
  parser.on('text', (text) => addTo(open.at(-1), text));
  parser.on('cdata', (text) => addTo(open.at(-1), text));
  parser.on('closetag', () => open.pop());
  try {
    parser.write(xml.startsWith('\uFEFF') ? xml.slice(1) : xml).close();
  } catch (error) {
    if (isTooDeep || error instanceof TooLarge) throw error;
    return null;
  }
  return failed ? null : root;
}

/** What elements without children, or without attributes, share: many have none. */
const nothing: (XmlElement | string)[] = [];
const unsaid: Record<string, string> = {};

function addTo(element: Growing | undefined, child: XmlElement | string): void {
  if (element === undefined) return;
  if (element.children === nothing) element.children = [child];
  else element.children.push(child);
}

function attributesOf(said: Readonly<Record<string, unknown>>): Record<string, string> {
  let found = unsaid;
  for (const name in said) {
    if (found === unsaid) found = {};
    found[name] = String(said[name]);
  }
  return found;
}

/** Writes an element back as XML text, without a declaration. */
export function xmlText(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inner = element.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : xmlText(child)))
    .join('');
  return `<${element.name}${attributes}>${inner}</${element.name}>`;
}

/** A whole part: declaration and root. */
export function xmlPart(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`;
}

/** Name without prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** Element children, text left out; with a name only those of that local name. */
export function childrenOf(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  if (element === null || element === undefined) return [];
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (typeof child !== 'string' && (name === undefined || localName(child) === name)) found.push(child);
  }
  return found;
}

/** First child of that local name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? null;
}

/** All text below an element. */
export function innerText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : innerText(child))).join('');
}

/** An attribute by local name (any prefix), or undefined. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  for (const [key, value] of Object.entries(element.attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** Makes an element; attributes with undefined values are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

/** A copy with attributes changed; undefined removes one. */
export function withAttributes(
  of: XmlElement,
  changes: Readonly<Record<string, string | number | undefined>>,
): XmlElement {
  return element(of.name, { ...of.attributes, ...changes }, of.children);
}

/** True for "1", "true", "on" (ECMA-376 ST_OnOff); an absent attribute is off. */
export function flag(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** As `flag`, for attributes that are on where they are absent. */
export function onUnlessSaid(value: string | undefined): boolean {
  return value === undefined || flag(value);
}
