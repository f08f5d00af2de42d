import type { LookChange } from '../../xlsx/sheet/styleBook';
import type { BorderSide, Side } from '../../xlsx/sheet/styleParts';
import { borderToFile, borderToOffice } from '../model/officeWords';
import { asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import type { Session } from '../session';
import { colourArgument } from './colourArgument';

/** A named style, by the name that the file has for it. */
export interface StyleTarget {
  readonly session: Session;
  readonly name: string;
}

interface Borders {
  readonly of: StyleTarget;
  readonly change: (wanted: LookChange) => void;
}

interface Border extends Borders {
  readonly index: string;
  readonly side: Side;
}

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

function lineOf({ of, side }: Border): BorderSide {
  return of.session.workbook.styles.named.look(of.name).borders[side];
}

function put(border: Border, line: BorderSide): void {
  border.change({ borders: { [border.side]: line } });
}

function word(style: string, weight: string): string {
  const found = borderToFile({ style, weight });
  if (found === null) throw invalidArgument(`no border ${style} ${weight}`);
  return found;
}

const emulation: ClassEmulation<Border> = {
  name: 'RangeBorder',
  id: (border) => border.index,
  get: {
    sideIndex: (border) => border.index,
    style: (border) => borderToOffice(lineOf(border).style).style,
    weight: (border) => borderToOffice(lineOf(border).style).weight,
    color: (border) => lineOf(border).color ?? '#000000',
  },
  set: {
    style: (border, value) => {
      const [line, style] = [lineOf(border), asText(value)];
      const weight =
        style === 'Double' ? 'Thick' : line.style === 'none' ? 'Thin' : borderToOffice(line.style).weight;
      put(border, { ...line, style: word(style, weight) });
    },
    weight: (border, value) => {
      const line = lineOf(border);
      const style = line.style === 'none' ? 'Continuous' : borderToOffice(line.style).style;
      put(border, { ...line, style: word(style, asText(value)) });
    },
    color: (border, value) => {
      const { style } = lineOf(border);
      put(border, { color: colourArgument(value), style: style === 'none' ? 'thin' : style });
    },
  },
};

const collection: ClassEmulation<Borders> = {
  name: 'RangeBorderCollection',
  get: { count: () => Object.keys(sides).length },
  items: (borders) => Object.keys(sides).map((index) => borderAt(borders, index)),
  item: (borders, key) => borderAt(borders, key),
  call: { getItemAt: (borders, args) => borderAt(borders, Object.keys(sides)[Number(args[0])] ?? '') },
};

function borderAt(borders: Borders, key: Json): HostObject {
  const side = typeof key === 'string' && Object.hasOwn(sides, key) ? sides[key] : undefined;
  if (side === undefined || typeof key !== 'string')
    throw invalidArgument(`no border ${String(key)} of a style`);
  return bind(emulation, { ...borders, index: key, side });
}

/** The borders of a style. */
export function styleBordersOf(of: StyleTarget, change: Borders['change']): HostObject {
  return bind(collection, { of, change });
}
