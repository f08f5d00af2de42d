import { openWorkbook } from '../../src/xlsx/sheet/openWorkbook';
import { saveWorkbook } from '../../src/xlsx/sheet/saveWorkbook';
import { openZip, unpackEntry } from '../../src/xlsx/zip/zip';
import { editedThroughOffice } from './officeEdit';
import { ourReading } from './ourReading';
import { packageFaults } from './packageFaults';
import type { Parts } from './packageFaults';
import type { KnownEdit, Reading } from './reading';

/** What this project made of a workbook, and what is wrong with that by looking at the files alone. */
export type WorkbookTold =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'threw'; readonly at: string; readonly message: string }
  | {
      readonly kind: 'workbook';
      readonly reading: Reading;
      /** Parts that an unchanged save did not leave byte for byte. */
      readonly unchanged: readonly string[];
      readonly edit: KnownEdit | null;
      /** Of the edited file; null where nothing was edited. */
      readonly after: Reading | null;
      /** Faults of the edited file that the original did not have. */
      readonly faults: readonly string[];
      /** CPU seconds. */
      readonly opening: number;
    };

/** Opens, saves and edits a workbook. In: its bytes, and what keeps the edited file. Out: what came of it. */
export async function judgedWorkbook(
  file: Uint8Array,
  keep: (edited: Uint8Array) => void,
): Promise<WorkbookTold> {
  let at = 'open';
  try {
    const begun = process.cpuUsage();
    const opened = openWorkbook(file);
    const { user, system } = process.cpuUsage(begun);
    if (!opened.ok) return { kind: 'refused', reason: opened.reason };
    at = 'read';
    const reading = ourReading(opened.workbook);
    at = 'save';
    const before = partsOf(file);
    const unchanged = changed(before, partsOf(saveWorkbook(opened.workbook)));
    at = 'edit';
    const edited = await editedThroughOffice(file);
    const told = { kind: 'workbook', reading, unchanged, opening: (user + system) / 1e6 } as const;
    if (edited.done === null) return { ...told, edit: null, after: null, faults: [] };
    keep(edited.file);
    at = 'open again';
    const again = openWorkbook(edited.file);
    if (!again.ok) return { kind: 'threw', at, message: again.reason };
    const part = opened.workbook.sheets.find(({ name }) => name === edited.done.sheet)?.part ?? '';
    const faults = editFaults(before, partsOf(edited.file), part);
    return { ...told, edit: edited.done, after: ourReading(again.workbook), faults };
  } catch (error) {
    return { kind: 'threw', at, message: String(error).slice(0, 300) };
  }
}

/**
 * What is wrong with an edited file beside what its cells say. In: the parts before and after, and the part of the sheet
 * that was written on. Out: a line for each part that was none of the edit's business, and for each new inconsistency.
 */
export function editFaults(before: Parts, after: Parts, sheetPart: string): string[] {
  const names = changed(before, after);
  const known = new Set([...before.keys()].map((name) => name.toLowerCase()));
  const isExpected = (name: string): boolean => {
    if (!known.has(name.toLowerCase())) return /(?:^|\/)worksheets\/sheet\d+\.xml$/.test(name);
    return (
      name.toLowerCase() === sheetPart.toLowerCase() ||
      /^\[content_types\]\.xml$|(?:^|\/)workbook\d*\.xml(?:\.rels)?$/i.test(name)
    );
  };
  const others = names.filter((name) => !isExpected(name));
  const old = new Set(packageFaults(before, new Set(names)));
  return [
    ...others.map((name) => `${name}: changed, though nobody asked`),
    ...aroundRows(before, after, sheetPart),
    ...packageFaults(after, new Set(names)).filter((fault) => !old.has(fault)),
  ];
}

/** All of a sheet but its rows and its used area stays letter by letter; a name for links may be added to its root. */
function aroundRows(before: Parts, after: Parts, name: string): string[] {
  const around = (parts: Parts): string => {
    const key = [...parts.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
    const xml = new TextDecoder().decode(parts.get(key));
    return xml
      .replace(/<(?:\w+:)?sheetData\b(?:[^>]*\/>|[^]*<\/(?:\w+:)?sheetData>)/, '')
      .replace(/<(?:\w+:)?dimension\b[^>]*>(?:<\/(?:\w+:)?dimension>)?/, '')
      .replace(/ xmlns:r="[^"]*"/g, '');
  };
  return around(before) === around(after) ? [] : [`${name}: changed around its rows`];
}

/** All parts of a file as they unpack. */
export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  const zip = openZip(file);
  if (!zip.ok) throw new Error(zip.reason);
  return new Map(
    [...zip.archive.entries.keys()].map((name) => [name, unpackEntry(zip.archive, name) ?? new Uint8Array()]),
  );
}

/** Names of parts that are not the same in both, or are in one alone. */
function changed(before: Parts, after: Parts): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
  });
}
