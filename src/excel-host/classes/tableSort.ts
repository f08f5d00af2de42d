import { sortCells } from '../model/sorting';
import { bodyOf, tableNow } from '../model/tables';
import type { TableTarget } from '../model/tables';
import { asArray, bind, jsonArgument, optionalFlag } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { sortKey } from './rangeSort';

/** Sorting a table; what it was sorted by is not remembered. */
const emulation: ClassEmulation<TableTarget> = {
  name: 'TableSort',
  call: {
    apply: (of, args) => {
      sortCells(
        { ...of, area: bodyOf(tableNow(of)) },
        {
          keys: asArray(jsonArgument(args, 0)).map(sortKey),
          matchCase: optionalFlag(args, 1),
          hasHeaders: false,
          along: 'rows',
        },
      );
      return null;
    },
  },
};

/** The sorting of a table. */
export function tableSortOf(of: TableTarget): HostObject {
  return bind(emulation, of);
}
