import { sortCells } from '../model/sorting';
import {
  asArray,
  asFlag,
  asNumber,
  asObject,
  bind,
  jsonArgument,
  optionalFlag,
  optionalText,
} from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { alive } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

const emulation: ClassEmulation<RangeTarget> = {
  name: 'RangeSort',
  call: {
    apply: (of, args) => {
      sortCells(alive(of), {
        keys: asArray(jsonArgument(args, 0)).map(sortKey),
        matchCase: optionalFlag(args, 1),
        hasHeaders: optionalFlag(args, 2),
        along: alongOf(args),
      });
      return null;
    },
  },
};

/** A `SortField` as the key of a sort. */
export function sortKey(field: Json): { offset: number; ascending: boolean } {
  const { key, ascending, sortOn } = asObject(field);
  if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value')
    throw new OfficeError('NotImplemented', 'sorting by anything but values');
  return {
    offset: asNumber(key),
    ascending: ascending === undefined || ascending === null || asFlag(ascending),
  };
}

function alongOf(args: Arguments): 'rows' | 'columns' {
  const word = optionalText(args, 3) ?? 'Rows';
  if (word !== 'Rows' && word !== 'Columns') throw invalidArgument(`no orientation ${word}`);
  return word === 'Rows' ? 'rows' : 'columns';
}

/** The sorting of a range. */
export function sortOf(target: RangeTarget): HostObject {
  return bind(emulation, target);
}
