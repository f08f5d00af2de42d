import { areaName, cellName, quotedSheet } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { Sheet } from '../../xlsx/sheet/model';
import { bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import type { RangeTarget } from './rangeTarget';

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
    areaCount: (of) => of.areas.length,
    cellCount: (of) => of.areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  link: { areas: (of) => bind(collection, of) },
};

function nameIn(of: Areas, area: Area): string {
  return of.addressed === 'whole' ? areaName(area) : cellName(area.row, area.column);
}

/** The API's object for several areas. */
export function areasOf(areas: Areas): HostObject {
  return bind(emulation, areas);
}
