import { utf16Text, utf8Bytes, utf8Text } from './encoding';
import { TooLarge } from './tooLarge';
import { childrenOf, element, parseXml, xmlPart } from './xmlTree';
import type { XmlElement } from './xmlTree';
import { openZip, packZip, unpackEntry } from './zip';
import type { StoredEntry, ZipArchive } from './zip';

/**
 * The parts of an Office package (ECMA-376 part 2): the archive as it came, and over it what was replaced since.
 * Part names have no leading slash.
 */
export interface PartStore {
  readonly archive: ZipArchive;
  readonly replaced: Map<string, Uint8Array | null>;
  /** What may still be read of the archive; null where its parts are known to be no more than can be read. */
  readonly left: LeftToRead | null;
}

/** Goes down with each part that is read. */
interface LeftToRead {
  /** Bytes that may be unpacked. */
  bytes: number;
  /** Letters that may become trees. */
  letters: number;
}

type PartsOpened =
  | { ok: true; parts: PartStore }
  | { ok: false; reason: 'encrypted' | 'legacyXls' | 'broken' | 'notAWorkbook' };

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: "worksheet", "styles" … */
  readonly kind: string;
  readonly type: string;
  /** Part name for an internal target, the address for an external one. */
  readonly target: string;
  readonly external: boolean;
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens a package. A compound file (MS-CFB) is either an encrypted package (it holds a stream "EncryptedPackage",
 * MS-OFFCRYPTO 1.3) or an .xls of Excel 97-2003.
 */
export function openParts(bytes: Uint8Array): PartsOpened {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    return { ok: false, reason: holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacyXls' };
  }
  // BIFF2-5 streams without a compound file begin with a BOF record
  if (
    bytes[0] === 9 &&
    (bytes[1] ?? 9) <= 8 &&
    bytes[1] !== undefined &&
    bytes.length > 8 &&
    bytes[2] !== undefined &&
    bytes[2] <= 16 &&
    bytes[3] === 0
  )
    return { ok: false, reason: 'legacyXls' };
  const opened = openPackage(bytes);
  if (!opened.ok) return { ok: false, reason: opened.reason === 'notAZip' ? 'notAWorkbook' : 'broken' };
  return opened;
}

type PackageOpened = { ok: true; parts: PartStore } | { ok: false; reason: 'notAZip' | 'broken' };

/** Opens a package by its zip file alone: damaged where two of its parts have equal names, or its links an impossible one. */
export function openPackage(bytes: Uint8Array): PackageOpened {
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  const { archive } = opened;
  const parts = { archive, replaced: new Map(), left: null };
  if (plainNames(archive).size < archive.entries.size) return { ok: false, reason: 'broken' };
  const isMisnamed = !hasPart(parts, linksName) && [...archive.entries.keys()].some(isNoPartName);
  return isMisnamed ? { ok: false, reason: 'broken' } : { ok: true, parts };
}

const linksName = '_rels/.rels';

/** Names that begin at the root or hold steps name no part (ECMA-376 part 2, 6.2.2.2): Excel does not find what lies there. */
function isNoPartName(name: string): boolean {
  return /(?:^|\/)(?:\.{0,2}\/|\.{1,2}$)/.test(name);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const pattern = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  outer: for (let at = 0; at + pattern.length <= bytes.length; at += 1) {
    for (let index = 0; index < pattern.length; index += 1)
      if (bytes[at + index] !== pattern[index]) continue outer;
    return true;
  }
  return false;
}

/** A package without any part. */
export function emptyParts(): PartStore {
  return { archive: { entries: new Map() }, replaced: new Map(), left: null };
}

/**
 * The name under which a part lies in the package: names are equal without regard to case and to percent signs for
 * letters (ECMA-376 part 2, 6.2.2.3 and 6.2.2.2), and two parts whose names differ in these alone make a package that Excel
 * calls damaged. A name that is not there is itself.
 */
function storedName(parts: PartStore, name: string): string {
  if (parts.archive.entries.has(name) || parts.replaced.has(name)) return name;
  const plain = plainName(name);
  const known = plainNames(parts.archive).get(plain);
  return known ?? [...parts.replaced.keys()].find((one) => plainName(one) === plain) ?? name;
}

/** A part's name without what makes no other name of it. */
function plainName(name: string): string {
  return (name.includes('%') ? decoded(name) : name).toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

const plainNamesOf = new WeakMap<ZipArchive, ReadonlyMap<string, string>>();

function plainNames(archive: ZipArchive): ReadonlyMap<string, string> {
  const before = plainNamesOf.get(archive);
  if (before !== undefined) return before;
  const made = new Map([...archive.entries.keys()].map((name) => [plainName(name), name]));
  plainNamesOf.set(archive, made);
  return made;
}

/**
 * The same parts for one reading of them all, in which no more than this is unpacked and becomes trees together, parts
 * that are read several times as often as they are.
 */
export function boundedParts(parts: PartStore, most: Readonly<LeftToRead>): PartStore {
  return { ...parts, left: { ...most } };
}

/** Takes letters that become trees from what is left of a bounded reading; throws `TooLarge`. */
export function spendOnTrees({ left }: PartStore, letters: number): void {
  if (left === null) return;
  left.letters -= letters;
  if (left.letters < 0) throw new TooLarge('XML');
}

/** The bytes of a part; null where there is none. Throws `TooLarge` beyond what is left of a bounded reading. */
export function partBytes(parts: PartStore, asked: string): Uint8Array | null {
  const name = storedName(parts, asked);
  const replaced = parts.replaced.get(name);
  if (replaced !== undefined) return replaced;
  if (parts.left !== null) {
    parts.left.bytes -= parts.archive.entries.get(name)?.size ?? 0;
    if (parts.left.bytes < 0) throw new TooLarge(name);
  }
  return unpackEntry(parts.archive, name);
}

/** True where the package holds that part now. */
export function hasPart(parts: PartStore, asked: string): boolean {
  const name = storedName(parts, asked);
  const replaced = parts.replaced.get(name);
  return replaced === undefined ? parts.archive.entries.has(name) : replaced !== null;
}

/** A part as text: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is left out. */
export function partText(parts: PartStore, name: string): string | null {
  const bytes = partBytes(parts, name);
  if (bytes === null) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16Text(bytes, { littleEndian: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16Text(bytes, { littleEndian: false });
  return utf8Text(bytes);
}

/** Small parts as trees, by what they were read from: links and lists of parts are asked for again and again. */
const known = new WeakMap<StoredEntry | Uint8Array, { readonly tree: XmlElement | null }>();
const smallPart = 1 << 16;

/** A part as a tree; null where it is absent or not well-formed. */
export function partTree(parts: PartStore, asked: string): XmlElement | null {
  const name = storedName(parts, asked);
  const replaced = parts.replaced.get(name);
  const source = replaced === undefined ? (parts.archive.entries.get(name) ?? null) : replaced;
  const before = source === null ? undefined : known.get(source);
  if (before !== undefined) return before.tree;
  const text = partText(parts, name);
  spendOnTrees(parts, text?.length ?? 0);
  const tree = text === null ? null : parseXml(text);
  if (source !== null && text !== null && text.length <= smallPart) known.set(source, { tree });
  return tree;
}

/** Throws where a part is there and is no well-formed XML: what it says is not known, and nothing is guessed. */
export function refuseUnreadable(parts: PartStore, name: string): void {
  if (hasPart(parts, name) && partTree(parts, name) === null) throw new Error(`${name} is not well-formed`);
}

/** Replaces or adds a part. */
export function putPart(parts: PartStore, name: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? utf8Bytes(asUtf8(content)) : content;
  parts.replaced.set(storedName(parts, name), bytes);
}

/** All parts that are written anew are UTF-8, whatever the text was that they were made from. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding=)(["'])utf-16[^"']*\2/i, '$1$2UTF-8$2');
}

/** Takes a part out. */
export function dropPart(parts: PartStore, name: string): void {
  parts.replaced.set(storedName(parts, name), null);
}

/** The package as bytes; what was not replaced is as it came. */
export function packParts(parts: PartStore): Uint8Array {
  return packZip(parts.archive, parts.replaced);
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" → "_rels/.rels". */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The links of a part ("" for the package itself), targets resolved: absolute ("/xl/…") and relative ones alike. */
export function relationshipsOf(parts: PartStore, part: string): Relationship[] {
  return childrenOf(partTree(parts, relationshipsName(part)), 'Relationship').map((link) => {
    const type = link.attributes['Type'] ?? '';
    const external = link.attributes['TargetMode'] === 'External';
    const target = link.attributes['Target'] ?? '';
    return {
      id: link.attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** Some writers on Windows part the pieces of a path with backslashes, as in names of entries. */
function resolveTarget(part: string, said: string): string {
  const target = said.replaceAll('\\', '/');
  const path = target.startsWith('/')
    ? target.slice(1)
    : `${part.slice(0, part.lastIndexOf('/') + 1)}${target}`;
  const kept: string[] = [];
  for (const piece of path.split('/')) {
    if (piece === '..') kept.pop();
    else if (piece !== '.' && piece !== '') kept.push(piece);
  }
  return kept.join('/');
}

const relationshipsSpace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds a link and gives its id. `target` as it shall stand in the file. */
export function addRelationship(
  parts: PartStore,
  part: string,
  link: { type: string; target: string; external?: boolean },
): string {
  const name = relationshipsName(part);
  const root = partTree(parts, name) ?? element('Relationships', { xmlns: relationshipsSpace });
  const taken = new Set(childrenOf(root).map((child) => child.attributes['Id'] ?? ''));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const mode = link.external === true ? 'External' : undefined;
  const made = element(`${prefixOf(root)}Relationship`, {
    Id: id,
    Type: link.type,
    Target: link.target,
    TargetMode: mode,
  });
  putPart(parts, name, xmlPart({ ...root, children: [...root.children, made] }));
  return id;
}

/** What stands before the names of a part's elements where its space is not the one without a prefix ("ns0:"). */
function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** Takes links out. */
export function removeRelationships(parts: PartStore, part: string, ids: ReadonlySet<string>): void {
  const name = relationshipsName(part);
  const root = partTree(parts, name);
  if (root === null || ids.size === 0) return;
  const children = root.children.filter(
    (child) => typeof child === 'string' || !ids.has(child.attributes['Id'] ?? ''),
  );
  putPart(parts, name, xmlPart({ ...root, children }));
}

const typesName = '[Content_Types].xml';
const typesSpace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** True where the package says of its parts what they are, and can be understood: without that nothing may be added. */
export function saysContentTypes(parts: PartStore): boolean {
  return partTree(parts, typesName) !== null;
}

/** The list of what kind of content parts have; a package that is being made has none yet. */
function contentTypes(parts: PartStore): XmlElement {
  const known = partTree(parts, typesName);
  if (known === null && hasPart(parts, typesName)) throw new Error('the content types cannot be read');
  return known ?? element('Types', { xmlns: typesSpace });
}

/** Says what kind of content a part has; null takes the entry out. */
export function declareContent(parts: PartStore, part: string, contentType: string | null): void {
  const root = contentTypes(parts);
  const others = root.children.filter(
    (child) =>
      typeof child === 'string' || child.attributes['PartName']?.toLowerCase() !== `/${part}`.toLowerCase(),
  );
  const added =
    contentType === null
      ? []
      : [element(`${prefixOf(root)}Override`, { PartName: `/${part}`, ContentType: contentType })];
  putPart(parts, typesName, xmlPart({ ...root, children: [...others, ...added] }));
}

/** Says what kind of content parts of an extension have, unless it is said already. */
export function declareDefault(parts: PartStore, extension: string, contentType: string): void {
  const root = contentTypes(parts);
  if (childrenOf(root, 'Default').some((child) => child.attributes['Extension'] === extension)) return;
  const made = element(`${prefixOf(root)}Default`, { Extension: extension, ContentType: contentType });
  putPart(parts, typesName, xmlPart({ ...root, children: [made, ...root.children] }));
}
