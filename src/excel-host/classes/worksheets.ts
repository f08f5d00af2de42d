import { withSheetRenamed } from '../../xlsx/chart/chartEdits';
import { emptySheet } from '../../xlsx/sheet/model';
import type { Sheet } from '../../xlsx/sheet/model';
import { quotedSheet } from '../../xlsx/sheet/a1';
import { defaultRowHeight } from '../../xlsx/sheet/normalFont';
import { copiedNames, copiedSheet } from '../model/copying';
import { loseReferences } from '../model/lostReferences';
import { sheetIdOf } from '../model/sheetIds';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import type { Session } from '../session';
import { same } from './rangeTarget';
import { tellMoved, tellName, tellVisibility } from './sheetEvents';

/** Refuses what Excel refuses as a sheet's name: 1–31 letters, none of `\ / ? * [ ] :`, no apostrophe at an end, not twice. */
function checkSheetName(session: Session, name: string, renamed: Sheet | null = null): void {
  const bad =
    name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad || same(name, 'History')) throw invalidArgument(`"${name}" is no name for a worksheet`);
  if (session.workbook.sheets.some((sheet) => sheet !== renamed && same(sheet.name, name))) {
    throw new OfficeError(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists. (worksheet "${name}")`,
    );
  }
}

/** Refuses to add, delete, move or rename sheets of a workbook whose structure is protected, or that is read-only. */
function refuseStructure(session: Session): void {
  if (session.workbook.protected || session.readOnly)
    throw new OfficeError('AccessDenied', 'the structure of the workbook is protected');
}

/** Adds an empty sheet at the end; without a name it is "Sheet" and the next free number. */
export function addSheet(session: Session, name: string | null): Sheet {
  refuseStructure(session);
  const { workbook } = session;
  const wanted = name ?? freeName(session);
  checkSheetName(session, wanted);
  workbook.highestSheetId += 1;
  const sheetId = workbook.highestSheetId;
  const made = emptySheet({ id: sheetIdOf(sheetId, session.sheetIds), sheetId, name: wanted, part: null });
  made.defaultHeight = defaultRowHeight(workbook.styles.look(0).font);
  workbook.sheets.push(made);
  workbook.sheetsChanged = true;
  session.dirty = true;
  session.emit({ kind: 'sheetAdded', sheet: made });
  return made;
}

/** Where a copy comes to stand, and whether the custom properties come along. */
export interface CopyPlace {
  readonly position: number;
  readonly customProperties: boolean;
}

/** Copies a sheet under its name and the next free number in brackets (semantics.ts: sheet-copy, sheet-copy-properties). */
export function copySheet(session: Session, sheet: Sheet, place: CopyPlace): Sheet {
  refuseStructure(session);
  const { workbook } = session;
  workbook.highestSheetId += 1;
  const sheetId = workbook.highestSheetId;
  const made = copiedSheet(sheet, {
    id: sheetIdOf(sheetId, session.sheetIds),
    sheetId,
    name: nameOfCopy(session, sheet.name),
    customProperties: place.customProperties,
  });
  workbook.sheets = workbook.sheets.toSpliced(place.position, 0, made);
  workbook.names = [...workbook.names, ...copiedNames(workbook.names, sheet, made)];
  workbook.namesChanged = true;
  workbook.sheetsChanged = true;
  session.dirty = true;
  session.warn('a sheet was copied: tables, comments and pictures are not on the copy');
  session.emit({ kind: 'sheetAdded', sheet: made });
  return made;
}

function nameOfCopy(session: Session, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const tried = `${base.slice(0, 31 - ending.length)}${ending}`;
    if (!session.workbook.sheets.some((sheet) => same(sheet.name, tried))) return tried;
  }
}

function freeName(session: Session): string {
  let number = 1;
  while (session.workbook.sheets.some((sheet) => same(sheet.name, `Sheet${number}`))) number += 1;
  return `Sheet${number}`;
}

/** Deletes a sheet; the last visible one stays. */
export function deleteSheet(session: Session, sheet: Sheet): void {
  refuseStructure(session);
  const { workbook } = session;
  if (sheet.visibility === 'veryHidden')
    throw new OfficeError('GeneralException', 'a very hidden worksheet cannot be deleted');
  const others = workbook.sheets.filter((one) => one !== sheet);
  if (!others.some((one) => one.visibility === 'visible')) {
    throw new OfficeError('GeneralException', 'a workbook needs a visible worksheet');
  }
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets = others;
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
  loseReferences(workbook, sheet.name);
  workbook.sheetsChanged = true;
  session.dirty = true;
  if (workbook.activeSheet === sheet.id) {
    const next =
      others.slice(place).find((one) => one.visibility === 'visible') ??
      others.findLast((one) => one.visibility === 'visible');
    if (next !== undefined) workbook.activeSheet = next.id;
  }
  session.emit({ kind: 'sheetDeleted', sheet });
}

/** Renames a sheet, and what names refer to it; formulas keep their letters. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  refuseStructure(session);
  checkSheetName(session, name, sheet);
  const [before, after] = [`${quotedSheet(sheet.name)}!`, `${quotedSheet(name)}!`];
  const named = sheet.name;
  sheet.name = name;
  session.workbook.names = session.workbook.names.map((one) => ({
    ...one,
    formula: one.formula.split(before).join(after),
  }));
  for (const on of session.workbook.sheets) {
    for (const chart of on.charts) {
      const tree = withSheetRenamed(chart.tree, { before, after });
      if (tree === chart.tree) continue;
      Object.assign(chart, { tree, treeChanged: true });
      on.changed.add('drawing');
    }
  }
  touchSheets(session);
  tellName({ session, sheet }, { before: named, after: name });
}

/** Moves a sheet to a 0-based place. */
export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  refuseStructure(session);
  const { workbook } = session;
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw invalidArgument(`no position ${position}`);
  const before = workbook.sheets.indexOf(sheet);
  const others = workbook.sheets.filter((one) => one !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  touchSheets(session);
  tellMoved({ session, sheet }, { before, after: position });
}

/** Shows or hides a sheet; the last visible one stays visible. */
export function setVisibility(session: Session, sheet: Sheet, visibility: Sheet['visibility']): void {
  refuseStructure(session);
  const visible = session.workbook.sheets.filter((one) => one.visibility === 'visible');
  if (visibility !== 'visible' && visible.length === 1 && visible[0] === sheet) {
    throw new OfficeError('GeneralException', 'a workbook needs a visible worksheet');
  }
  const before = sheet.visibility;
  sheet.visibility = visibility;
  touchSheets(session);
  tellVisibility({ session, sheet }, before);
}

function touchSheets(session: Session): void {
  session.workbook.sheetsChanged = true;
  session.dirty = true;
  session.emit({ kind: 'other' });
}
