import { writeCustomXml } from '../zip/customXml';
import { writeCustomProperties } from '../zip/customProperties';
import { writeExtendedProperties } from '../zip/extendedProperties';
import { writeDocumentProperties } from '../zip/documentProperties';
import type { Sheet, Workbook } from './model';
import { workbookPart } from './openWorkbook';
import {
  addRelationship,
  declareContent,
  dropPart,
  hasPart,
  packParts,
  partText,
  partTree,
  putPart,
  relationshipsName,
  relationshipsOf,
  removeRelationships,
} from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { dropChartsOf, writeCharts } from '../chart/sheetCharts';
import { dropCommentsOf, writeComments } from '../comment/writeComments';
import { dropTablesOf, writeTables } from '../table/sheetTables';
import { cutSheet, joinSheet, sectionText } from './sheetSections';
import { withFrontMark } from './sheetViews';
import { isSheetChanged, writeSheet } from './writeSheet';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  parseXml,
  withAttributes,
  xmlPart,
  xmlText,
} from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetContent = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const stylesContent = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * Writes a workbook: parts that did not change keep their bytes, in changed sheets rows and cells that did not change
 * keep their letters. In: the workbook (its model stays usable). Out: the file's bytes.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  // Changes go over a copy of the part list, so that a second save starts from the same file
  const parts: PartStore = { ...workbook.parts, replaced: new Map(workbook.parts.replaced) };
  const main = workbookPart(parts);
  if (main === null) throw new Error('an open workbook has a workbook part');
  const root = partTree(parts, main);
  if (root === null) throw new Error('an open workbook has a readable workbook part');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const added = new Map<string, string>();
  const places = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const part = sheet.part ?? freePart(parts, folder);
    places.set(sheet.id, part);
    if (sheet.part === null) {
      declareContent(parts, part, sheetContent);
      added.set(
        sheet.id,
        addRelationship(parts, main, { type: `${linkSpace}/worksheet`, target: part.slice(folder.length) }),
      );
    }
    if (sheet.part === null || isSheetChanged(sheet))
      writeSheet(parts, part, { sheet, styles: workbook.styles });
    // Entries in a header's cells rename columns
    if (sheet.changed.has('tables') || (sheet.tables.length > 0 && isSheetChanged(sheet)))
      writeTables(parts, part, sheet);
    if (sheet.changed.has('comments')) writeComments(parts, part, { sheet, main });
    if (sheet.changed.has('drawing')) writeCharts(parts, part, { sheet, workbook });
  }
  if (workbook.viewChanged || (workbook.sheetsChanged && isFrontGone(root, workbook)))
    markFront(parts, root, { workbook, places });
  if (workbook.sheetsChanged) dropGoneSheets(parts, { main, root }, workbook);
  writeStyles(parts, main, workbook);
  const copy = { ...workbook, customXml: [...workbook.customXml] };
  writeCustomXml(parts, main, copy);
  if (workbook.propertiesChanged) {
    writeDocumentProperties(parts, workbook.properties);
    writeExtendedProperties(parts, workbook.extendedProperties);
    writeCustomProperties(parts, workbook.customDocumentProperties);
  }
  const recalculate = needsCalculation(workbook);
  if (workbook.sheets.some((sheet) => sheet.formulasGone || sheet.rowsMoved))
    dropCalculationChain(parts, main);
  if (
    workbook.sheetsChanged ||
    workbook.namesChanged ||
    workbook.viewChanged ||
    workbook.protectionChanged ||
    workbook.calculationChanged ||
    recalculate ||
    added.size > 0
  ) {
    putPart(parts, main, xmlPart(changedMain(root, workbook, { added, recalculate })));
  }
  return packParts(parts);
}

/** The sheet that the file has in front is gone: another has to say so. One that stays has said so, or goes without. */
function isFrontGone(root: XmlElement, workbook: Workbook): boolean {
  const entry = frontEntry(root);
  if (entry === undefined || typeof frontSheet(root, workbook) === 'number') return false;
  return !workbook.sheets.some(({ sheetId }) => String(sheetId) === entry.attributes['sheetId']);
}

/** What the list of sheets has at the place that is in front. */
function frontEntry(root: XmlElement): XmlElement | undefined {
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  return childrenOf(childOf(root, 'sheets'), 'sheet')[Number(view?.attributes['activeTab'] ?? 0)];
}

/** The sheet in front says so; no other does where another was put in front. */
function markFront(
  parts: PartStore,
  root: XmlElement,
  { workbook, places }: { readonly workbook: Workbook; readonly places: ReadonlyMap<string, string> },
): void {
  const front = frontSheet(root, workbook);
  for (const [id, part] of places) {
    const inFront = id === front;
    // What a person grouped stays grouped while nothing else comes to the front
    if (!inFront && !workbook.viewChanged) continue;
    const cut = cutSheet(partText(parts, part) ?? '');
    const old = cut === null ? null : sectionText(cut, 'sheetViews');
    const views = old === null ? null : withFrontMark(parseXml(old), { inFront });
    if (cut === null || views === null) continue;
    putPart(parts, part, joinSheet(cut, new Map([['sheetViews', xmlText(views)]])));
  }
}

function freePart(parts: PartStore, folder: string): string {
  let number = 1;
  while (hasPart(parts, `${folder}worksheets/sheet${number}.xml`)) number += 1;
  return `${folder}worksheets/sheet${number}.xml`;
}

/** Takes the parts of sheets out that a person deleted: those that the list of sheets named, and holds no more. */
function dropGoneSheets(
  parts: PartStore,
  { main, root }: { readonly main: string; readonly root: XmlElement },
  workbook: Workbook,
): void {
  const kept = new Set(workbook.sheets.map((sheet) => sheet.part));
  const named = new Set(
    childrenOf(childOf(root, 'sheets'), 'sheet').map((entry) => attributeOf(entry, 'id')),
  );
  const gone = relationshipsOf(parts, main).filter(
    (link) =>
      link.kind === 'worksheet' &&
      named.has(link.id) &&
      !kept.has(link.target) &&
      hasPart(workbook.parts, link.target),
  );
  for (const link of gone) {
    dropChartsOf(parts, link.target);
    dropTablesOf(parts, link.target);
    dropCommentsOf(parts, link.target);
    // Another sheet may come to lie where this one lay: its links must not be taken for that one's
    dropPart(parts, relationshipsName(link.target));
    dropPart(parts, link.target);
    declareContent(parts, link.target, null);
  }
  removeRelationships(parts, main, new Set(gone.map((link) => link.id)));
}

function writeStyles(parts: PartStore, main: string, workbook: Workbook): void {
  const grown = workbook.styles.grown();
  if (grown === null) return;
  const known = relationshipsOf(parts, main).find((link) => link.kind === 'styles')?.target;
  const part = known ?? `${main.slice(0, main.lastIndexOf('/') + 1)}styles.xml`;
  putPart(parts, part, xmlPart(grown));
  if (known !== undefined) return;
  declareContent(parts, part, stylesContent);
  addRelationship(parts, main, {
    type: `${linkSpace}/styles`,
    target: part.slice(part.lastIndexOf('/') + 1),
  });
}

/** Values changed and somewhere a formula stands: Excel shall calculate when it opens the file. */
function needsCalculation(workbook: Workbook): boolean {
  if (!workbook.sheets.some((sheet) => sheet.changedRows.size > 0 || sheet.rowsMoved)) return false;
  return workbook.sheets.some(hasFormula);
}

function hasFormula(sheet: Sheet): boolean {
  for (const row of sheet.rows.values()) {
    if (row.cells === null) continue;
    for (const cell of row.cells.values()) if (cell.formula !== null) return true;
  }
  return false;
}

/** The chain may name cells that hold no formula any more, which Excel calls damage; without it Excel makes a new one. */
function dropCalculationChain(parts: PartStore, main: string): void {
  const links = relationshipsOf(parts, main).filter((link) => link.kind === 'calcChain');
  for (const link of links) {
    dropPart(parts, link.target);
    declareContent(parts, link.target, null);
  }
  removeRelationships(parts, main, new Set(links.map((link) => link.id)));
}

/** The order of a workbook's children that this writer may have to add (CT_Workbook). */
const mainOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
];

function changedMain(
  root: XmlElement,
  workbook: Workbook,
  about: { added: ReadonlyMap<string, string>; recalculate: boolean },
): XmlElement {
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  let children = childrenOf(root);
  const put = (name: string, made: XmlElement | null) => {
    const old = children.findIndex((child) => localName(child) === name);
    if (old >= 0)
      children = made === null ? children.filter((_, index) => index !== old) : children.with(old, made);
    else if (made !== null) {
      const rank = mainOrder.indexOf(name);
      const before = children.findIndex((child) => {
        const other = mainOrder.indexOf(localName(child));
        return other > rank || other < 0;
      });
      children = children.toSpliced(before < 0 ? children.length : before, 0, made);
    }
  };
  if (workbook.sheetsChanged || about.added.size > 0) put('sheets', sheetList(root, workbook, about.added));
  if (workbook.namesChanged || workbook.sheetsChanged) put('definedNames', nameList(root, workbook, prefix));
  const order = sheetOrder(root, workbook);
  const views =
    childOf(root, 'bookViews') ?? element(`${prefix}bookViews`, {}, [element(`${prefix}workbookView`)]);
  const front = frontSheet(root, workbook);
  const activeTab = Math.max(0, typeof front === 'number' ? front : order.indexOf(front));
  const view = childOf(views, 'workbookView');
  if (view !== null && (workbook.viewChanged || workbook.sheetsChanged)) {
    const changed = withAttributes(view, { activeTab: activeTab === 0 ? undefined : activeTab });
    put('bookViews', {
      ...views,
      children: views.children.map((child) => (child === view ? changed : child)),
    });
  }
  if (about.recalculate || workbook.calculationChanged)
    put(
      'calcPr',
      withAttributes(childOf(root, 'calcPr') ?? element(`${prefix}calcPr`), {
        calcMode: workbook.calculation === 'auto' ? undefined : workbook.calculation,
        ...(about.recalculate ? { fullCalcOnLoad: 1 } : {}),
      }),
    );
  if (workbook.protectionChanged)
    put(
      'workbookProtection',
      workbook.protected ? element(`${prefix}workbookProtection`, workbook.protection) : null,
    );
  const links =
    root.attributes['xmlns:r'] === undefined && about.added.size > 0 ? { 'xmlns:r': linkSpace } : {};
  return { ...root, attributes: { ...root.attributes, ...links }, children };
}

/** The sheet in front; its new place where it is one that nobody models (a chart) and no other was put there. */
function frontSheet(root: XmlElement, workbook: Workbook): string | number {
  if (workbook.viewChanged) return workbook.activeSheet;
  const before = frontEntry(root);
  const now = sheetEntries(root, workbook).findIndex(({ id, entry }) => id === null && entry === before);
  return now < 0 ? workbook.activeSheet : now;
}

/** Sheets in their new order; sheets that nobody models (charts) stay behind the one they stood behind. */
function sheetEntries(
  root: XmlElement,
  workbook: Workbook,
): { id: string | null; entry: XmlElement | null }[] {
  const old = childrenOf(childOf(root, 'sheets'), 'sheet');
  const byNumber = new Map(workbook.sheets.map((sheet) => [String(sheet.sheetId), sheet.id]));
  const ours = new Map<string, XmlElement>();
  const foreign = new Map<string, XmlElement[]>();
  let last = '';
  const links = new Set(workbook.sheets.map((sheet) => sheet.part));
  const relations = new Map(
    relationshipsOf(workbook.parts, workbookPart(workbook.parts) ?? '').map((link) => [link.id, link]),
  );
  for (const entry of old) {
    const id = byNumber.get(entry.attributes['sheetId'] ?? '');
    const link = relations.get(attributeOf(entry, 'id') ?? '');
    if (id !== undefined) {
      ours.set(id, entry);
      last = id;
    } else if (link === undefined || (link.kind !== 'worksheet' && !links.has(link.target))) {
      // a sheet of charts, or an entry without a part, as Excel writes for modules of old macros
      foreign.set(last, [...(foreign.get(last) ?? []), entry]);
    }
  }
  const result: { id: string | null; entry: XmlElement | null }[] = (foreign.get('') ?? []).map((entry) => ({
    id: null,
    entry,
  }));
  for (const sheet of workbook.sheets) {
    result.push({ id: sheet.id, entry: ours.get(sheet.id) ?? null });
    for (const entry of foreign.get(sheet.id) ?? []) result.push({ id: null, entry });
  }
  return result;
}

function sheetOrder(root: XmlElement, workbook: Workbook): (string | null)[] {
  return sheetEntries(root, workbook).map((one) => one.id);
}

function sheetList(root: XmlElement, workbook: Workbook, added: ReadonlyMap<string, string>): XmlElement {
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const list = childOf(root, 'sheets') ?? element(`${prefix}sheets`);
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const children = sheetEntries(root, workbook).flatMap(({ id, entry }) => {
    const sheet = id === null ? undefined : byId.get(id);
    if (sheet === undefined) return entry === null ? [] : [entry];
    const state = sheet.visibility === 'visible' ? undefined : sheet.visibility;
    const fresh = element(`${prefix}sheet`, {
      name: sheet.name,
      sheetId: sheet.sheetId,
      state,
      'r:id': added.get(sheet.id),
    });
    return [entry === null ? fresh : withAttributes(entry, { name: sheet.name, state })];
  });
  return { ...list, children };
}

function nameList(root: XmlElement, workbook: Workbook, prefix: string): XmlElement | null {
  const order = sheetOrder(root, workbook);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name.toLowerCase()]));
  const made = workbook.names.flatMap((name) => {
    const scope = name.sheet === null ? undefined : order.indexOf(name.sheet);
    if (scope === -1) return [];
    const attributes = {
      name: name.name,
      localSheetId: scope,
      hidden: name.hidden ? 1 : undefined,
      comment: name.comment === '' ? undefined : name.comment,
      ...name.rest,
    };
    const plain = name.name.replace(/^_xlnm\./, '').toLowerCase();
    const keys = [plain, name.sheet === null ? '' : (sheets.get(name.sheet) ?? '')];
    return [{ keys, tree: element(`${prefix}definedName`, attributes, [name.formula]) }];
  });
  // Excel keeps the list sorted, by the sheet's name where names are equal, and repairs equal names of one scope
  made.sort((one, other) => inOrder(one.keys[0], other.keys[0]) || inOrder(one.keys[1], other.keys[1]));
  const children = made.map(({ tree }) => tree);
  return children.length === 0 ? null : element(`${prefix}definedNames`, {}, children);
}

function inOrder(one = '', other = ''): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
