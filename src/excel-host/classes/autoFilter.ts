import type { Area } from '../../xlsx/sheet/a1';
import type { AutoFilter } from '../../xlsx/sheet/model';
import { sameArea } from '../model/areas';
import {
  columnElement,
  columnOf,
  criteriaOf,
  criteriaOfElement,
  criteriaTold,
} from '../model/filterCriteria';
import { setFilter } from '../model/filtering';
import { bind, jsonArgument, numberArgument } from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import { rangeOf } from './range';
import { rangeArgument } from './rangeTarget';
import type { SheetTarget } from './sheetTarget';

const filter: ClassEmulation<SheetTarget> = {
  name: 'AutoFilter',
  get: {
    enabled: (of) => of.sheet.autoFilter !== null,
    isDataFiltered: (of) => (of.sheet.autoFilter?.columns.length ?? 0) > 0,
    criteria: (of) =>
      (of.sheet.autoFilter?.columns ?? []).map((filtered) => {
        const criteria = criteriaOfElement(filtered);
        if (criteria === null) throw new OfficeError('NotImplemented', 'a filter of this kind');
        return criteriaTold(criteria);
      }),
  },
  call: {
    getRange: (of) => {
      const found = filterRange(of);
      if (found === null) throw itemNotFound('auto filter');
      return found;
    },
    getRangeOrNullObject: filterRange,
    apply: (of, args) => {
      refuseProtected(of);
      setFilter(of, applied(of, args));
      return null;
    },
    reapply: (of) => change(of, (now) => now),
    clearCriteria: (of) => change(of, (now) => ({ ...now, columns: [] })),
    clearColumnCriteria: (of, args) => {
      const column = numberArgument(args, 0);
      return change(of, (now) => withoutColumn(now, columnIn(now.area, column)));
    },
    remove: (of) => change(of, () => null),
  },
};

/** What holds for the filter that is there; without one nothing happens. */
function change(of: SheetTarget, next: (now: AutoFilter) => AutoFilter | null): null {
  refuseProtected(of);
  if (of.sheet.autoFilter !== null) setFilter(of, next(of.sheet.autoFilter));
  return null;
}

function applied(of: SheetTarget, args: Arguments): AutoFilter {
  const { area } = rangeArgument({ ...of, area: { row: 0, column: 0, rows: 1, columns: 1 } }, args[0]);
  const before = of.sheet.autoFilter;
  const kept = before !== null && sameArea(before.area, area) ? before : { area, columns: [] };
  if (args[1] === undefined || args[1] === null) return kept;
  const column = columnIn(area, numberArgument(args, 1));
  const others = withoutColumn(kept, column);
  if (args[2] === undefined || args[2] === null) return others;
  const made = columnElement(column, criteriaOf(jsonArgument(args, 2)));
  const columns = [...others.columns, made].sort((one, other) => columnOf(one) - columnOf(other));
  return { area, columns };
}

function withoutColumn(filtered: AutoFilter, column: number): AutoFilter {
  return { ...filtered, columns: filtered.columns.filter((one) => columnOf(one) !== column) };
}

function columnIn(area: Area, column: number): number {
  if (!Number.isInteger(column) || column < 0 || column >= area.columns)
    throw invalidArgument(`the filter has no column ${column}`);
  return column;
}

function refuseProtected({ session, sheet }: SheetTarget): void {
  if (session.readOnly || (sheet.protected && sheet.protection['autoFilter'] !== '0'))
    throw new OfficeError('AccessDenied', 'the sheet may not be filtered');
}

function filterRange(of: SheetTarget): HostObject | null {
  return of.sheet.autoFilter === null ? null : rangeOf({ ...of, area: of.sheet.autoFilter.area });
}

/** The auto filter of a sheet (semantics.ts: filter-rows, filter-protected). */
export function filterOf(of: SheetTarget): HostObject {
  return bind(filter, of);
}
