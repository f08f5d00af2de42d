import { colourOf } from '../../xlsx/sheet/colours';
import { borderOf, fontOf, withBorder, withFont } from '../../xlsx/sheet/styleParts';
import type { FontLook, Side } from '../../xlsx/sheet/styleParts';
import { childOf, childrenOf, element, localName } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { putRule, ruleNow } from '../model/conditionals';
import type { ConditionalTarget } from '../model/conditionals';
import { borderToFile, borderToOffice, underlineWords } from '../model/officeWords';
import { asFlag, asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import { colourArgument } from './colourArgument';

/** The order of a conditional format's parts (CT_Dxf). */
const partOrder = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'];

function formatOf(of: ConditionalTarget): XmlElement {
  const { format, tree } = ruleNow(of);
  const number = tree.attributes['dxfId'];
  const known = number === undefined ? null : of.session.workbook.styles.conditional(Number(number));
  return format ?? known ?? element('dxf');
}

function part(of: ConditionalTarget, name: string): XmlElement | null {
  return childOf(formatOf(of), name);
}

/** Puts a part in, or with null takes it out. */
function putPart(of: ConditionalTarget, name: string, made: XmlElement | null): void {
  const old = formatOf(of);
  const others = childrenOf(old).filter((child) => localName(child) !== name);
  const children = (made === null ? others : [...others, made]).sort(
    (one, other) => partOrder.indexOf(localName(one)) - partOrder.indexOf(localName(other)),
  );
  putRule(of, { format: { ...old, children } });
}

function colour(of: ConditionalTarget): (from: XmlElement | null) => string | null {
  return (from) => colourOf(from, of.session.workbook.styles.theme);
}

const changeFont = (of: ConditionalTarget, change: Partial<FontLook>): void =>
  putPart(of, 'font', withFont(part(of, 'font') ?? element('font'), change));
const readFont = (of: ConditionalTarget): FontLook => fontOf(part(of, 'font'), colour(of));

const font: ClassEmulation<ConditionalTarget> = {
  name: 'ConditionalRangeFont',
  get: {
    bold: (of) => readFont(of).bold,
    italic: (of) => readFont(of).italic,
    strikethrough: (of) => readFont(of).strikethrough,
    underline: (of) => underlineWords.toOffice(readFont(of).underline),
    color: (of) => readFont(of).color ?? '',
  },
  set: {
    bold: (of, value) => changeFont(of, { bold: asFlag(value) }),
    italic: (of, value) => changeFont(of, { italic: asFlag(value) }),
    strikethrough: (of, value) => changeFont(of, { strikethrough: asFlag(value) }),
    underline: (of, value) => {
      const underline = underlineWords.toFile(asText(value));
      if (underline === null) throw invalidArgument(`no underline ${asText(value)}`);
      changeFont(of, { underline });
    },
    color: (of, value) => changeFont(of, { color: value === '' ? null : colourArgument(value) }),
  },
  call: {
    clear: (of) => {
      putPart(of, 'font', null);
      return null;
    },
  },
};

/** In a conditional format the colour of a solid fill is its background (18.8.32). */
const fill: ClassEmulation<ConditionalTarget> = {
  name: 'ConditionalRangeFill',
  get: { color: (of) => colour(of)(childOf(childOf(part(of, 'fill'), 'patternFill'), 'bgColor')) ?? '' },
  set: {
    color: (of, value) => {
      const rgb = `FF${colourArgument(value).slice(1)}`;
      const pattern = element('patternFill', {}, [element('bgColor', { rgb })]);
      putPart(of, 'fill', element('fill', {}, [pattern]));
    },
  },
  call: {
    clear: (of) => {
      putPart(of, 'fill', null);
      return null;
    },
  },
};

interface BorderTarget {
  readonly of: ConditionalTarget;
  readonly side: Side;
}

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

function look({ of, side }: BorderTarget) {
  return borderOf(part(of, 'border'), colour(of))[side];
}

const changeBorder = ({ of, side }: BorderTarget, made: { style: string; color: string | null }): void =>
  putPart(of, 'border', withBorder(part(of, 'border') ?? element('border'), { [side]: made }));

const border: ClassEmulation<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  id: ({ side }) => Object.keys(sides).find((word) => sides[word] === side) ?? '',
  get: {
    sideIndex: ({ side }) => Object.keys(sides).find((word) => sides[word] === side) ?? '',
    style: (on) => borderToOffice(look(on).style).style,
    color: (on) => look(on).color ?? '',
  },
  set: {
    style: (on, value) => {
      const style = borderToFile({ style: asText(value), weight: 'Thin' });
      if (style === null) throw invalidArgument(`no line ${asText(value)}`);
      changeBorder(on, { ...look(on), style });
    },
    color: (on, value) => {
      const { style } = look(on);
      changeBorder(on, { style: style === 'none' ? 'thin' : style, color: colourArgument(value) });
    },
  },
};

function borderAt(of: ConditionalTarget, word: unknown): HostObject {
  const side = typeof word === 'string' ? sides[word] : undefined;
  if (side === undefined) throw itemNotFound(`border ${String(word)}`);
  return bind(border, { of, side });
}

const borders: ClassEmulation<ConditionalTarget> = {
  name: 'ConditionalRangeBorderCollection',
  get: { count: () => Object.keys(sides).length },
  items: (of) => Object.keys(sides).map((word) => borderAt(of, word)),
  item: borderAt,
  link: {
    top: (of) => borderAt(of, 'EdgeTop'),
    bottom: (of) => borderAt(of, 'EdgeBottom'),
    left: (of) => borderAt(of, 'EdgeLeft'),
    right: (of) => borderAt(of, 'EdgeRight'),
  },
  call: { getItemAt: (of, args) => borderAt(of, Object.keys(sides)[Number(args[0])]) },
};

const format: ClassEmulation<ConditionalTarget> = {
  name: 'ConditionalRangeFormat',
  get: { numberFormat: (of) => part(of, 'numFmt')?.attributes['formatCode'] ?? '' },
  set: {
    numberFormat: (of, value) =>
      // Formats of conditions carry their number along; 164 and above are free for all
      putPart(of, 'numFmt', element('numFmt', { numFmtId: 164, formatCode: asText(value) })),
  },
  link: {
    font: (of) => bind(font, of),
    fill: (of) => bind(fill, of),
    borders: (of) => bind(borders, of),
  },
  call: {
    clearFormat: (of) => {
      putRule(of, { format: element('dxf') });
      return null;
    },
  },
};

/** What cells look like where the condition holds. */
export function conditionalFormatOf(of: ConditionalTarget): HostObject {
  return bind(format, of);
}
