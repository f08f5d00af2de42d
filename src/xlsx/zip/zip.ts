import { Inflate, deflateSync, inflateSync } from 'fflate';
import { utf8Bytes, utf8Text } from './encoding';
import { TooLarge } from './tooLarge';

/** One entry of the archive as it came: its bytes stay compressed until somebody asks. */
export interface StoredEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** Bytes to which it may unpack. */
  readonly most: number;
}

/** An open archive: entries in their order. Reading unpacks one entry; nothing is written back until packZip. */
export interface ZipArchive {
  readonly entries: ReadonlyMap<string, StoredEntry>;
}

type ZipOpened = { ok: true; archive: ZipArchive } | { ok: false; reason: 'notAZip' | 'broken' };

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
/** An entry that claims to unpack to more is taken for a bomb, whatever the file's size. */
export const largestEntry = 1 << 30;
/** An entry of any file may unpack to so much, one of a larger file to so many times the file's size. */
const alwaysUnpacked = 1 << 25;
const mostTimes = 50;

/**
 * Reads the directory of a zip file (APPNOTE.TXT 6.3, zip64 included, without encryption, which no writer of .xlsx uses).
 * In: the file's bytes. Out: the archive, or why it cannot be read.
 */
export function openZip(bytes: Uint8Array): ZipOpened {
  const archive = known.get(bytes);
  if (archive !== undefined) return { ok: true, archive };
  const opened = readDirectory(bytes);
  if (opened.ok) known.set(bytes, opened.archive);
  return opened;
}

/** Archives by their bytes, which nobody changes: a saved workbook is looked at and opened again. */
const known = new WeakMap<Uint8Array, ZipArchive>();

function readDirectory(bytes: Uint8Array): ZipOpened {
  if (bytes.length < 22) return { ok: false, reason: 'notAZip' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== localHeader && view.getUint32(0, true) !== endOfCentral)
    return { ok: false, reason: 'notAZip' };
  const end = findEnd(view);
  if (end < 0) return { ok: false, reason: 'broken' };
  const directory = directoryOf(view, end);
  if (directory === null) return { ok: false, reason: 'broken' };
  let { at } = directory;
  const entries = new Map<string, StoredEntry>();
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralHeader)
      return { ok: false, reason: 'broken' };
    const nameLength = view.getUint16(at + 28, true);
    const name = utf8Text(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    const entry = readEntry(bytes, view, { at, name });
    if (entry === null) return { ok: false, reason: 'broken' };
    // nobody knows which of two of one name is meant
    if (entries.has(name)) return { ok: false, reason: 'broken' };
    if (!name.endsWith('/')) entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, archive: { entries } };
}

const zip64Locator = 0x07064b50;
const zip64End = 0x06064b50;

/** Where the directory begins, and of how many entries; a zip64 file says so in a record of its own (4.3.14, 4.3.15). */
function directoryOf(view: DataView, end: number): { readonly at: number; readonly count: number } | null {
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== 0xffff && at !== 0xffffffff) return { at, count };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64Locator) return { at, count };
  const record = longAt(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== zip64End) return null;
  return { at: longAt(view, record + 48), count: longAt(view, record + 32) };
}

/** A number of eight bytes; beyond 2^53 it is no place in any file, and is not exact. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

/**
 * Sizes and place of an entry: those that do not fit into four bytes stand in its extra field, in this order and only
 * they (4.5.3).
 */
function placesOf(view: DataView, at: number): { size: number; packedSize: number; local: number } {
  const places = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  const from = at + 46 + view.getUint16(at + 28, true);
  const to = Math.min(from + view.getUint16(at + 30, true), view.byteLength);
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const name of ['size', 'packedSize', 'local'] as const) {
      if (places[name] !== 0xffffffff || next + 8 > to) continue;
      places[name] = longAt(view, next);
      next += 8;
    }
  }
  return places;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  let last = -1;
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endOfCentral) continue;
    // the same four bytes may stand in the comment behind it, whose length the real one tells
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (last < 0) last = at;
  }
  return last;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  place: { at: number; name: string },
): StoredEntry | null {
  const { at, name } = place;
  const method = view.getUint16(at + 10, true);
  const { size, packedSize, local } = placesOf(view, at);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localHeader) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) return null;
  const packed = bytes.subarray(start, start + packedSize);
  const most = Math.min(largestEntry, Math.max(alwaysUnpacked, bytes.length * mostTimes));
  return { name, method, crc: view.getUint32(at + 16, true), size, packed, most };
}

/**
 * Unpacks one entry; null where it is not there. Throws where its data are damaged (the opener turns that into "broken"),
 * and `TooLarge` where they are more than can be read. What an entry says of its size reserves nothing.
 */
export function unpackEntry(archive: ZipArchive, name: string): Uint8Array | null {
  const entry = archive.entries.get(name);
  if (entry === undefined) return null;
  // whatever nobody asks for may be packed as it likes
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`zip method ${entry.method} of ${name}`);
  if (entry.size > entry.most) throw new TooLarge(name);
  const unpacked = entry.method === 0 ? entry.packed.slice() : inflated(entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
    throw new Error(`damaged zip entry ${name}`);
  }
  return unpacked;
}

/** So much may be reserved by what an entry says alone: most entries are smaller, and come in one piece. */
const reservedAtMost = 1 << 20;

/** Packed bytes that are unpacked at once: a thousand times as many may come of them. */
const packedAtOnce = 1 << 14;

function inflated({ name, packed, size }: StoredEntry): Uint8Array {
  if (size <= reservedAtMost) return inflateSync(packed, { out: new Uint8Array(size) });
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > size) throw new Error(`damaged zip entry ${name}`);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += packedAtOnce) {
    inflate.push(packed.subarray(at, at + packedAtOnce), at + packedAtOnce >= packed.length);
  }
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Writes an archive: entries of `archive` that are neither replaced nor removed keep their packed bytes as they came,
 * new entries stand last. In: the old archive, and by name the new bytes (null removes). Out: the file's bytes.
 */
export function packZip(archive: ZipArchive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const before = packedBefore.get(archive);
  const packed = new Map<string, Packed>();
  const entryOf = (name: string, bytes: Uint8Array): StoredEntry => {
    const last = before?.get(name);
    const one = last !== undefined && isSame(last.bytes, bytes) ? last : { bytes, entry: pack(name, bytes) };
    packed.set(name, one);
    return one.entry;
  };
  const entries: StoredEntry[] = [];
  for (const entry of archive.entries.values()) {
    const change = changes.get(entry.name);
    if (change === undefined) entries.push(entry);
    else if (change !== null) entries.push(entryOf(entry.name, change));
  }
  for (const [name, change] of changes) {
    if (change !== null && !archive.entries.has(name)) entries.push(entryOf(name, change));
  }
  packedBefore.set(archive, packed);
  return layOut(entries);
}

type Packed = { readonly bytes: Uint8Array; readonly entry: StoredEntry };

/** What the last file over an archive was packed of: a workbook that is saved again mostly changed in one part. */
const packedBefore = new WeakMap<ZipArchive, ReadonlyMap<string, Packed>>();

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at === one.length && at === other.length;
}

/** Above this size packing tightly costs seconds and saves little. */
const largePart = 1 << 20;

function pack(name: string, bytes: Uint8Array): StoredEntry {
  const packed = deflateSync(bytes, { level: bytes.length > largePart ? 1 : 6 });
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed, most: largestEntry };
}

function layOut(entries: readonly StoredEntry[]): Uint8Array {
  const names = entries.map((entry) => utf8Bytes(entry.name));
  const total = entries.reduce(
    (sum, entry, i) => sum + 76 + 2 * (names[i]?.length ?? 0) + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, localHeader, true);
    writeFields(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(at, centralHeader, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, endOfCentral, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local and the central header share. The time is fixed (1/1/1980) so that equal input gives equal bytes. */
function writeFields(view: DataView, at: number, entry: StoredEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  return crc32After(0, bytes);
}

/** The checksum of bytes that follow upon others. In: the checksum of those others (0: there are none), and the bytes. */
export function crc32After(before: number, bytes: Uint8Array): number {
  let crc = before ^ 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1) {
    crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
