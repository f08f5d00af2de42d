import type { Sheet, Workbook } from '../../src/xlsx/sheet/model';
import { openWorkbook } from '../../src/xlsx/sheet/openWorkbook';
import { openZip, unpackEntry } from '../../src/xlsx/zip/zip';

/** The workbook of a file that is known to open. */
export function opened(bytes: Uint8Array): Workbook {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.workbook;
}

/** The first sheet of a workbook that has one. */
export function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The text of each part of a file, by its name, byte order marks kept. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.reason);
  const text = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(
    [...zip.archive.entries.keys()].map((name) => [
      name,
      text.decode(unpackEntry(zip.archive, name) ?? new Uint8Array()),
    ]),
  );
}

/** Names of parts that differ between two files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}
