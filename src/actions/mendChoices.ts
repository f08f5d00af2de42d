import { bodyNameCells } from '../core/bodies/bodySheet';
import {
  brokenChoices,
  offering,
  rowsToLookAt,
  rowsToLookCloser,
  type BrokenChoices,
} from '../core/office/brokenChoices';
import type { NomineeCheck } from '../core/office/nomineeCheck';
import { chosenTaskTable, type Office } from '../core/office/office';
import { officeGrids } from '../core/office/ownSheets';
import type { TaskCheck } from '../core/office/taskCheck';
import { offeredAwards } from '../core/papers/templates/offeredAwards';
import { draftTemplates } from '../core/papers/templates/templates';
import type { CellValidation } from '../core/sheets/cellValidation';
import type { OfferedCells } from '../core/sheets/sheetDraft';
import type { Table } from '../core/sheets/table';
import { yearOf, type IsoDate } from '../core/time/isoDate';
import { done, failed, type Outcome } from '../core/work/outcome';
import { templates as words } from '../strings/papers/templates';
import { readValidations } from '../workbook/read/readValidations';
import { sourceOfChoices } from '../workbook/write/choices';
import { applyValidations } from '../workbook/write/validationFixes';
import { takeChecked } from './running/checkedOffices';
import { now } from './running/clock';
import { readOffice, type ReadingRequest } from './running/readOffice';
import { watching, type Watched } from './running/watching';

/** Drop-downs that were mended. */
export interface MendedChoices {
  readonly columns: number;
  readonly cells: number;
  /** null: nothing had to be changed. */
  readonly undoId: string | null;
}

/** Of which tables the drop-downs are looked at. */
export interface LookAtChoicesRequest extends ReadingRequest, Watched {
  readonly of: 'tasks' | 'nominees';
  /** The check that was just made: what it read is not read again, once. null: all is read anew. */
  readonly after: TaskCheck | NomineeCheck | null;
}

/**
 * Columns whose drop-downs do not reach all rows of their table, bear another list by now or lost words: only where the
 * column has a drop-down, or the sheet is one of ours that was made with one. One batch right after a check, else two more
 * to read; two more where the records of a column do not answer alike. Nothing is written.
 */
export async function lookAtChoices(
  request: LookAtChoicesRequest,
): Promise<Outcome<readonly BrokenChoices[]>> {
  const read = await officeFor(request);
  if (!read.ok) return read;
  const office = read.value;
  const grids = officeGrids(office.snapshot);
  const known = {
    grids,
    bodies: bodyNameCells(grids),
    listOf: (cells: OfferedCells) => sourceOfChoices({ column: 0, cells }),
  };
  const tables = tablesOf(office, request.of).map((table) => ({
    table,
    known: { ...known, made: madeWith(office, table, request.today) },
  }));
  const seen = await readValidations(
    tables.flatMap(({ table }) => rowsToLookAt(table)),
    (alike, mixed) => tables.flatMap((one) => rowsToLookCloser(one.table, { alike, mixed }, one.known)),
  );
  if (!seen.ok) return failed(seen.block);
  return done(tables.flatMap((one) => brokenChoices(one.table, seen.value, one.known)));
}

async function officeFor(request: LookAtChoicesRequest): Promise<Outcome<Office>> {
  const checked = takeChecked(request.after);
  if (checked !== null) return done(checked);
  return readOffice(request, watching(request), { cells: 'all', merges: 'leave', alsoMergesOf: [] });
}

function tablesOf(office: Office, of: LookAtChoicesRequest['of']): readonly Table[] {
  if (of === 'nominees') return office.lists.ofYear;
  const chosen = chosenTaskTable(office);
  return chosen.ok ? [chosen.value] : [];
}

/** How our own drop-downs speak: they refuse nothing. */
const refusesNothing = JSON.stringify([
  { message: '', showAlert: false, style: 'Information', title: '' },
  { message: '', showPrompt: true, title: '' },
  true,
]);

/** The drop-downs that a sheet of ours to begin with is made with, by column; those of columns that were moved are left. */
function madeWith(office: Office, table: Table, today: IsoDate): ReadonlyMap<number, CellValidation> {
  const kind = office.snapshot.sheets.find(({ name }) => name === table.sheet)?.own?.kind;
  if (kind !== 'taskTemplate' && kind !== 'listTemplate') return new Map();
  const grids = officeGrids(office.snapshot);
  const [draft] = draftTemplates({
    sheets: [kind === 'taskTemplate' ? 'tasks' : 'nominees'],
    sheetNames: { tasks: '', nominees: '', bodies: '' },
    years: { kind: 'year', year: yearOf(today) },
    words,
    bodies: [],
    bodyCells: bodyNameCells(grids),
    ...offeredAwards(office.law.book.at(today)),
  });
  const header = draft?.blocks.find((block) => block.kind === 'header')?.rows[0]?.cells ?? [];
  const headerOf = new Map(
    header.map(({ column, value }) => [column, value.type === 'text' ? value.text : '']),
  );
  return new Map(
    (draft?.choices ?? []).flatMap((offered): readonly [number, CellValidation][] => {
      const { column } = offered;
      const isThere = table.columns.some(
        (one) => one.column === column && one.header === headerOf.get(column),
      );
      const source = sourceOfChoices(offered);
      return isThere && source !== null ? [[column, offering({ manner: refusesNothing }, source)]] : [];
    }),
  );
}

/**
 * Mends drop-downs as a look told: no value changes. What somebody changed since the look is not written over: nothing is
 * written then. Two batches; one step of the undo list.
 */
export async function mendChoices(columns: readonly BrokenChoices[]): Promise<Outcome<MendedChoices>> {
  const applied = await applyValidations({
    action: 'mendChoices',
    at: now(),
    changes: columns.flatMap(({ changes }) => changes),
    usedRows: new Map(columns.map(({ sheet, usedRows }) => [sheet, usedRows])),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const cells = columns.reduce((sum, one) => sum + one.cells, 0);
  if (applied.kind === 'unchanged') return done({ columns: 0, cells: 0, undoId: null });
  return done({ columns: columns.length, cells, undoId: applied.undoId });
}
