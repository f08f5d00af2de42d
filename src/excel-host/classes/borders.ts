import type { BorderSide } from '../../xlsx/sheet/styleParts';
import { borderToFile, borderToOffice } from '../model/officeWords';
import { applyLook } from '../model/writing';
import { asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { colourArgument } from './colourArgument';
import { commonLook } from './commonLook';
import type { RangeTarget } from './rangeTarget';

const indexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Index = (typeof indexes)[number];
type FileSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown';

interface Border {
  readonly target: RangeTarget;
  readonly index: Index;
}

/** A strip of cells, and which of their sides belongs to the border. A line between two cells is a side of both. */
interface Strip {
  readonly target: RangeTarget;
  readonly side: FileSide;
}

function stripsOf(border: Border): Strip[] {
  const { target, index } = border;
  const { area } = target;
  const strip = (part: Partial<RangeTarget['area']>, side: FileSide): Strip => ({
    target: { ...target, area: { ...area, ...part } },
    side,
  });
  switch (index) {
    case 'EdgeTop':
      return [strip({ rows: 1 }, 'top')];
    case 'EdgeBottom':
      return [strip({ row: area.row + area.rows - 1, rows: 1 }, 'bottom')];
    case 'EdgeLeft':
      return [strip({ columns: 1 }, 'left')];
    case 'EdgeRight':
      return [strip({ column: area.column + area.columns - 1, columns: 1 }, 'right')];
    case 'InsideVertical':
      if (area.columns < 2) return [];
      return [
        strip({ columns: area.columns - 1 }, 'right'),
        strip({ column: area.column + 1, columns: area.columns - 1 }, 'left'),
      ];
    case 'InsideHorizontal':
      if (area.rows < 2) return [];
      return [
        strip({ rows: area.rows - 1 }, 'bottom'),
        strip({ row: area.row + 1, rows: area.rows - 1 }, 'top'),
      ];
    case 'DiagonalDown':
      return [strip({}, 'diagonalDown')];
    case 'DiagonalUp':
      return [strip({}, 'diagonalUp')];
  }
}

/** The line that all cells of the border share; null where they differ, none where the range has no such border. */
function lineOf(border: Border): BorderSide | null {
  const [first] = stripsOf(border);
  if (first === undefined) return { style: 'none', color: null };
  const style = commonLook(first.target, (look) => look.borders[first.side].style);
  const color = commonLook(first.target, (look) => look.borders[first.side].color ?? '#000000');
  return style === null ? null : { style, color };
}

function change(border: Border, make: (old: BorderSide) => BorderSide): void {
  const old = lineOf(border) ?? { style: 'none', color: null };
  const line = make(old);
  for (const strip of stripsOf(border)) applyLook(strip.target, { borders: { [strip.side]: line } });
}

const emulation: ClassEmulation<Border> = {
  name: 'RangeBorder',
  id: (border) => border.index,
  get: {
    sideIndex: (border) => border.index,
    style: (border) => {
      const line = lineOf(border);
      return line === null ? null : borderToOffice(line.style).style;
    },
    weight: (border) => {
      const line = lineOf(border);
      return line === null ? null : borderToOffice(line.style).weight;
    },
    color: (border) => lineOf(border)?.color ?? '#000000',
  },
  set: {
    style: (border, value) => {
      const style = asText(value);
      change(border, (old) => ({
        ...old,
        style: fileWord(style, style === 'Double' ? 'Thick' : weightOf(old)),
      }));
    },
    // Setting weight or colour of a border that is not there draws it, as in Excel
    weight: (border, value) => {
      const weight = asText(value);
      change(border, (old) => ({ ...old, style: fileWord(styleOf(old), weight) }));
    },
    color: (border, value) => {
      const color = colourArgument(value);
      change(border, (old) => ({ color, style: old.style === 'none' ? 'thin' : old.style }));
    },
  },
};

function styleOf(line: BorderSide): string {
  return line.style === 'none' ? 'Continuous' : borderToOffice(line.style).style;
}

function weightOf(line: BorderSide): string {
  return line.style === 'none' ? 'Thin' : borderToOffice(line.style).weight;
}

function fileWord(style: string, weight: string): string {
  const word = borderToFile({ style, weight });
  if (word === null) throw invalidArgument(`no border ${style} ${weight}`);
  return word;
}

const collection: ClassEmulation<RangeTarget> = {
  name: 'RangeBorderCollection',
  get: { count: () => indexes.length },
  items: (target) => indexes.map((index) => bind(emulation, { target, index })),
  item: (target, key) => borderAt(target, key),
  call: { getItemAt: (target, args) => borderAt(target, indexes[Number(args[0])] ?? '') },
};

function borderAt(target: RangeTarget, key: Json): HostObject {
  const index = indexes.find((one) => one === key);
  if (index === undefined) throw invalidArgument(`no border ${String(key)}`);
  return bind(emulation, { target, index });
}

/** The borders of a range. */
export function bordersOf(target: RangeTarget): HostObject {
  return bind(collection, target);
}
