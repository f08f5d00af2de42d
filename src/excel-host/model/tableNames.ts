import { parseCell } from '../../xlsx/sheet/a1';
import type { TablePart, Workbook } from '../../xlsx/sheet/model';
import { putCell } from '../../xlsx/sheet/model';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import type { Session } from '../session';
import { withTableRenamed } from './structuredReferences';

function allTables(workbook: Workbook): TablePart[] {
  return workbook.sheets.flatMap(({ tables }) => tables);
}

/** The highest number that a table of the workbook has. */
export function highestTableId(workbook: Workbook): number {
  return allTables(workbook).reduce((most, { id }) => Math.max(most, id), 0);
}

/** "Table" and the first free number. */
export function freeTableName(workbook: Workbook): string {
  const taken = takenNames(workbook);
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** Refuses what cannot name a table: letters, digits, `_`, `.` and `\` only, no cell, not longer than 255, not twice. */
export function checkTableName(workbook: Workbook, name: string, renamed: TablePart): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name);
  if (!shaped || parseCell(name) !== null || /^[RrCc]$/.test(name))
    throw invalidArgument(`"${name}" is no name for a table`);
  if (name.toLowerCase() !== renamed.name.toLowerCase() && takenNames(workbook).has(name.toLowerCase()))
    throw new OfficeError(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists. (table "${name}")`,
    );
}

/** Tables and defined names of the workbook share their names. */
function takenNames(workbook: Workbook): ReadonlySet<string> {
  return new Set([
    ...allTables(workbook).map(({ name }) => name.toLowerCase()),
    ...workbook.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()),
  ]);
}

/** Formulas of cells and of names follow a table's new name; their values stay. */
export function renameInFormulas(session: Session, names: { before: string; after: string }): void {
  const { workbook } = session;
  const renamed = (formula: string) => (formula.includes('[') ? withTableRenamed(formula, names) : formula);
  for (const sheet of workbook.sheets) {
    for (const [row, line] of sheet.rows) {
      for (const [column, cell] of [...(line.cells ?? [])]) {
        if (cell.formula === null) continue;
        const formula = renamed(cell.formula);
        if (formula !== cell.formula) putCell(sheet, { row, column }, { ...cell, formula });
      }
    }
  }
  workbook.names = workbook.names.map((name) => {
    const formula = renamed(name.formula);
    if (formula === name.formula) return name;
    workbook.namesChanged = true;
    return { ...name, formula };
  });
}
