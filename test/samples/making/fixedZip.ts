import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The day that every entry of a sample archive carries, so that the same script gives the same bytes. */
const fixedDay = new Date(1980, 0, 1, 0, 0, 0);

/** Zips files given as text or bytes by their path, in the order given, with fixed times. */
export function zipFixed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    entries[path] = [
      typeof content === 'string' ? encoder.encode(content) : content,
      { mtime: fixedDay, level: 9 },
    ];
  }
  return zipSync(entries);
}

/** Packs an archive anew with fixed times and its entries in alphabetical order, content types first. */
export function repackFixed(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const ordered: Record<string, Uint8Array> = {};
  for (const name of names) {
    const content = files[name];
    if (content !== undefined) ordered[name] = content;
  }
  return zipFixed(ordered);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}
