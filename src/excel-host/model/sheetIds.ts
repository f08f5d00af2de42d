import type { Workbook } from '../../xlsx/sheet/model';
import { idOfSheet } from '../../xlsx/sheet/openWorkbook';

/** How sheets of a session are named by id. */
export interface SheetIds {
  /** 0: by the file's numbers alone; else told apart from sessions of other seeds. */
  readonly seed: number;
  /** The first sheet that a workbook ever had is named alike in all sessions of all workbooks. */
  readonly firstAlike: boolean;
}

/** The id of a sheet in a session: of its number in the file, and of the session's seed where it has one. */
export function sheetIdOf(sheetId: number, { seed, firstAlike }: SheetIds): string {
  if (firstAlike && sheetId === 1) return idOfSheet(0);
  if (seed === 0) return idOfSheet(sheetId);
  return idOfSheet(sheetId).replace(
    '{00000000',
    `{${(seed >>> 0).toString(16).toUpperCase().padStart(8, '0')}`,
  );
}

/** A workbook as it was opened, under the ids that its sheets have in this session. */
export function withSheetIds(workbook: Workbook, ids: SheetIds): Workbook {
  if (ids.seed === 0 && !ids.firstAlike) return workbook;
  const now = new Map(workbook.sheets.map(({ id, sheetId }) => [id, sheetIdOf(sheetId, ids)]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: now.get(sheet.id) ?? sheet.id })),
    names: workbook.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : (now.get(name.sheet) ?? null),
    })),
    activeSheet: now.get(workbook.activeSheet) ?? workbook.activeSheet,
  };
}
