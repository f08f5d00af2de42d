import { cellBudget, readingBudget } from './bounds';
import type { CellBudget } from './bounds';
import { readTheme } from './colours';
import { readCustomXml } from '../zip/customXml';
import type { DefinedName, Sheet, Visibility, Workbook } from './model';
import { defaultRowHeight } from './normalFont';
import { vietnameseFonts } from './themeFonts';
import {
  boundedParts,
  openParts,
  partText,
  partTree,
  refuseUnreadable,
  relationshipsName,
  relationshipsOf,
  saysContentTypes,
} from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { TooLarge } from '../zip/tooLarge';
import { readCustomProperties } from '../zip/customProperties';
import { readExtendedProperties } from '../zip/extendedProperties';
import { readDocumentProperties } from '../zip/documentProperties';
import type { Work } from '../../core/work/work';
import { whole } from './reading';
import { readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { openStyleBook } from './styleBook';
import { attributeOf, childOf, childrenOf, flag, innerText } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/**
 * Why a file is not opened: password-protected, .xls of Excel 97-2003, a binary .xlsb, damaged, more than can be read,
 * a workbook that holds nothing but charts, or something else than a workbook.
 */
export type WorkbookFault =
  'encrypted' | 'legacyXls' | 'xlsb' | 'broken' | 'tooLarge' | 'onlyCharts' | 'notAWorkbook';

export type WorkbookOpened = { ok: true; workbook: Workbook } | { ok: false; reason: WorkbookFault };

/**
 * Opens an .xlsx (or .xlsm, .xltx) file. In: its bytes. Out: the workbook with its original parts, or why not.
 * Never throws on bad input.
 */
export function openWorkbook(bytes: Uint8Array): WorkbookOpened {
  return whole(openWorkbookInSteps(bytes));
}

/** The same, bit by bit. */
export function* openWorkbookInSteps(bytes: Uint8Array): Work<WorkbookOpened> {
  const opened = openParts(bytes);
  if (!opened.ok) return opened;
  yield 0;
  try {
    const bounded = boundedParts(opened.parts, readingBudget(bytes.length));
    const read = yield* readWorkbookInSteps(bounded, cellBudget(bytes.length));
    return read.ok ? { ok: true, workbook: { ...read.workbook, parts: opened.parts } } : read;
  } catch (error) {
    // A damaged entry surfaces when it is unpacked
    return { ok: false, reason: error instanceof TooLarge ? 'tooLarge' : 'broken' };
  }
}

/** The name of the workbook part, as the package's own links say it. */
export function workbookPart(parts: PartStore): string | null {
  return relationshipsOf(parts, '').find((link) => link.kind === 'officeDocument')?.target ?? null;
}

/** Reads a workbook from its parts, which are the project's own. */
export function readWorkbook(parts: PartStore): WorkbookOpened {
  return whole(readWorkbookInSteps(parts, cellBudget(0)));
}

function* readWorkbookInSteps(parts: PartStore, budget: CellBudget): Work<WorkbookOpened> {
  refuseUnreadable(parts, relationshipsName(''));
  const main = workbookPart(parts);
  if (main === null) return { ok: false, reason: 'notAWorkbook' };
  if (main.toLowerCase().endsWith('.bin')) return { ok: false, reason: 'xlsb' };
  const root = partTree(parts, main);
  if (root === null) return { ok: false, reason: 'broken' };
  if (!root.name.endsWith('workbook')) return { ok: false, reason: 'notAWorkbook' };
  // without them nothing could be added to the package that a reader would find
  if (!saysContentTypes(parts)) return { ok: false, reason: 'broken' };
  refuseUnreadable(parts, relationshipsName(main));
  const links = relationshipsOf(parts, main);
  const target = (kind: string) => links.find((link) => link.kind === kind)?.target;
  const text = (kind: string) => {
    const name = target(kind);
    return name === undefined ? null : partText(parts, name);
  };
  const tree = (kind: string) => {
    const name = target(kind);
    if (name === undefined) return null;
    refuseUnreadable(parts, name);
    return partTree(parts, name);
  };
  const themePart = tree('theme');
  const theme = readTheme(themePart);
  const date1904 = flag(childOf(root, 'workbookPr')?.attributes['date1904']);
  const styles = openStyleBook(tree('styles'), theme);
  const rowHeight = defaultRowHeight(styles.look(0).font);
  const strings = yield* readSharedStrings(text('sharedStrings'));
  const sheets: Sheet[] = [];
  for (const entry of childrenOf(childOf(root, 'sheets'), 'sheet')) {
    const link = links.find((one) => one.id === attributeOf(entry, 'id'));
    const sheetId = Number(entry.attributes['sheetId'] ?? 0);
    if (link === undefined || link.kind !== 'worksheet') continue;
    const name = entry.attributes['name'] ?? '';
    const sheet = yield* readSheet(parts, {
      id: idOfSheet(sheetId),
      sheetId,
      name,
      part: link.target,
      main,
      strings,
      date1904,
      theme,
      rowHeight,
      budget,
    });
    if (sheet === null) return { ok: false, reason: 'broken' };
    sheet.visibility = visibilityOf(entry.attributes['state']);
    sheets.push(sheet);
  }
  const first = sheets[0];
  if (first === undefined) {
    return {
      ok: false,
      reason: links.some(({ kind }) => kind === 'chartsheet') ? 'onlyCharts' : 'notAWorkbook',
    };
  }
  const entries = childrenOf(childOf(root, 'sheets'), 'sheet').map((entry) =>
    idOfSheet(Number(entry.attributes['sheetId'] ?? 0)),
  );
  const activeTab = Number(childOf(childOf(root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  const active = sheets.find((sheet) => sheet.id === entries[activeTab]) ?? first;
  const workbook: Workbook = {
    parts,
    styles,
    sheets,
    names: childrenOf(childOf(root, 'definedNames'), 'definedName').map((one) => nameOf(one, entries)),
    namesChanged: false,
    sheetsChanged: false,
    highestSheetId: childrenOf(childOf(root, 'sheets'), 'sheet').reduce(
      (most, entry) => Math.max(most, Number(entry.attributes['sheetId'] ?? 0)),
      0,
    ),
    date1904,
    vietnameseFonts: vietnameseFonts(themePart),
    themeScript: 'latin',
    activeSheet: active.id,
    viewChanged: false,
    protected: flag(childOf(root, 'workbookProtection')?.attributes['lockStructure']),
    protection: childOf(root, 'workbookProtection')?.attributes ?? {},
    protectionChanged: false,
    calculation: childOf(root, 'calcPr')?.attributes['calcMode'] ?? 'auto',
    calculationChanged: false,
    ...readCustomXml(parts, links),
    settingsChanged: false,
    customXmlRemoved: [],
    properties: readDocumentProperties(parts),
    propertiesChanged: false,
    extendedProperties: readExtendedProperties(parts),
    customDocumentProperties: readCustomProperties(parts),
  };
  return { ok: true, workbook };
}

/** Excel's API names a sheet by a GUID-like id; the file has a number only, so the id is made of it. */
export function idOfSheet(sheetId: number): string {
  return `{00000000-0001-0000-0000-${sheetId.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function nameOf(one: XmlElement, sheets: readonly string[]): DefinedName {
  const { name = '', localSheetId, hidden, comment = '', ...rest } = one.attributes;
  const sheet = localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null);
  return { name, sheet, formula: innerText(one), hidden: flag(hidden), comment, rest };
}
