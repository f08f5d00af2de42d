import { areaName, cellName, quotedSheet, sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { Sheet } from '../../xlsx/sheet/model';
import { specialCells } from '../model/specialCells';
import { bind, numberArgument, optionalText, textArgument } from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { conditionalFormatsOf } from './conditionalFormats';
import { fanOut } from './fanOut';
import type { RangeTarget } from './rangeTarget';
import { worksheetOf } from './worksheetLink';

/** Several rectangles on one sheet. */
interface Areas {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  /** What `address` names: whole rectangles, or for merged areas their top left cells (semantics.ts: merge-read). */
  readonly addressed: 'whole' | 'corners';
  /** Makes the object of each; handed in, since ranges lead to areas and areas to ranges. */
  readonly rangeOf: (target: RangeTarget) => HostObject;
}

const collection: ClassEmulation<Areas> = {
  name: 'RangeCollection',
  items: (of) => of.areas.map((area) => of.rangeOf({ session: of.session, sheet: of.sheet, area })),
  call: {
    getCount: (of) => of.areas.length,
    getItemAt: (of, args) => {
      const area = of.areas[Number(args[0])];
      if (area === undefined) throw itemNotFound(`area ${String(args[0])}`);
      return of.rangeOf({ session: of.session, sheet: of.sheet, area });
    },
  },
};

const emulation: ClassEmulation<Areas> = {
  name: 'RangeAreas',
  tracked: true,
  get: {
    address: (of) => of.areas.map((area) => `${quotedSheet(of.sheet.name)}!${nameIn(of, area)}`).join(','),
    isEntireRow: (of) => of.areas.every((area) => area.columns === sheetColumns),
    isEntireColumn: (of) => of.areas.every((area) => area.rows === sheetRows),
    style: (of) => fanOut(rangesOf(of)).reader('style')?.() ?? null,
    areaCount: (of) => of.areas.length,
    cellCount: (of) => of.areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  set: { style: (of, value) => fanOut(rangesOf(of)).writer('style')?.(value) },
  link: {
    areas: (of) => bind(collection, of),
    worksheet: (of) => worksheetOf(of.session, of.sheet),
    conditionalFormats: (of) =>
      conditionalFormatsOf({
        ...of,
        areasOf: (on) => areasOf({ ...on, addressed: 'whole', rangeOf: of.rangeOf }),
      }),
    format: (of) => fanOut(rangesOf(of).flatMap((range) => range.link('format')?.() ?? [])),
  },
  call: {
    calculate: () => null,
    copyFrom: (of, args) => {
      for (const range of rangesOf(of)) range.method('copyFrom')?.(args);
      return null;
    },
    clear: (of, args) => {
      for (const range of rangesOf(of)) range.method('clear')?.(args);
      return null;
    },
    getSpecialCells: (of, args) => specialCellsOf(of, args) ?? absent(),
    getSpecialCellsOrNullObject: specialCellsOf,
    getOffsetRangeAreas: (of, args) => {
      const [down, right] = [numberArgument(args, 0), numberArgument(args, 1)];
      const moved = (area: Area): Area => ({ ...area, row: area.row + down, column: area.column + right });
      return areasOf({ ...of, areas: of.areas.map(moved) });
    },
    getEntireRow: (of) => areasOf({ ...of, areas: of.areas.map(wholeRows) }),
    getEntireColumn: (of) => areasOf({ ...of, areas: of.areas.map(wholeColumns) }),
  },
};

function rangesOf(of: Areas): HostObject[] {
  return of.areas.map((area) => of.rangeOf({ session: of.session, sheet: of.sheet, area }));
}

function wholeRows(area: Area): Area {
  return { ...area, column: 0, columns: sheetColumns };
}

function wholeColumns(area: Area): Area {
  return { ...area, row: 0, rows: sheetRows };
}

function specialCellsOf(of: Areas, args: Arguments): HostObject | null {
  const wanted = { type: textArgument(args, 0), values: optionalText(args, 1) ?? 'All' };
  const areas = of.areas.flatMap((area) => specialCells(of.sheet, area, wanted));
  return areas.length === 0 ? null : areasOf({ ...of, areas, addressed: 'whole' });
}

function absent(): never {
  throw itemNotFound('special cells');
}

function nameIn(of: Areas, area: Area): string {
  return of.addressed === 'whole' ? areaName(area) : cellName(area.row, area.column);
}

/** The API's object for several areas. */
export function areasOf(areas: Areas): HostObject {
  return bind(emulation, areas);
}
