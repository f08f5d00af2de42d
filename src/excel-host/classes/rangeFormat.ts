import type { LookChange } from '../../xlsx/sheet/styleBook';
import {
  horizontalWords,
  patternWords,
  readingWords,
  underlineWords,
  verticalWords,
} from '../model/officeWords';
import { applyLook, changed } from '../model/writing';
import { asFlag, asNumber, asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { autofitColumns, autofitRows } from './autofit';
import { bordersOf } from './borders';
import { degrees, fontName, fontSize, indent, rotation, wordOf } from './formatArguments';
import { commonLook } from './commonLook';
import type { RangeTarget } from './rangeTarget';
import { commonHeight, commonWidth, setColumnWidth, setRowHeight } from './rowsAndColumns';
import { colourArgument } from './colourArgument';

type Emulation = ClassEmulation<RangeTarget>;

const font: Emulation = {
  name: 'RangeFont',
  get: {
    name: (of) => commonLook(of, (look) => look.font.name),
    size: (of) => commonLook(of, (look) => look.font.size),
    bold: (of) => commonLook(of, (look) => look.font.bold),
    italic: (of) => commonLook(of, (look) => look.font.italic),
    strikethrough: (of) => commonLook(of, (look) => look.font.strikethrough),
    underline: (of) => {
      const word = commonLook(of, (look) => look.font.underline);
      return word === null ? null : underlineWords.toOffice(word);
    },
    color: (of) => commonLook(of, (look) => look.font.color ?? '#000000'),
  },
  set: {
    name: (of, value) => applyLook(of, { font: { name: fontName(asText(value)) } }),
    size: (of, value) => applyLook(of, { font: { size: fontSize(asNumber(value)) } }),
    bold: (of, value) => applyLook(of, { font: { bold: asFlag(value) } }),
    italic: (of, value) => applyLook(of, { font: { italic: asFlag(value) } }),
    strikethrough: (of, value) => applyLook(of, { font: { strikethrough: asFlag(value) } }),
    underline: (of, value) =>
      applyLook(of, { font: { underline: wordOf(underlineWords.toFile(asText(value))) } }),
    color: (of, value) => applyLook(of, { font: { color: colourArgument(value) } }),
  },
};

const fill: Emulation = {
  name: 'RangeFill',
  // A range without fill answers white, one with mixed fills null
  get: {
    color: (of) => commonLook(of, (look) => look.fill.color ?? '#FFFFFF'),
    pattern: (of) =>
      officeWord(
        patternWords.toOffice,
        commonLook(of, (look) => look.pattern.kind),
      ),
    patternColor: (of) => commonLook(of, (look) => look.pattern.color ?? '#000000'),
  },
  set: {
    pattern: (of, value) => applyLook(of, { pattern: { kind: wordOf(patternWords.toFile(asText(value))) } }),
    patternColor: (of, value) => applyLook(of, { pattern: { color: colourArgument(value) } }),
    color: (of, value) => applyLook(of, { fill: { color: value === '' ? null : colourArgument(value) } }),
  },
  call: {
    clear: (of) => {
      applyLook(of, { fill: { color: null } });
      return null;
    },
  },
};

const protection: Emulation = {
  name: 'FormatProtection',
  get: {
    locked: (of) => commonLook(of, (look) => look.locked),
    formulaHidden: (of) => commonLook(of, (look) => look.formulaHidden),
  },
  set: {
    locked: (of, value) => applyLook(of, { locked: asFlag(value) }),
    formulaHidden: (of, value) => applyLook(of, { formulaHidden: asFlag(value) }),
  },
};

type Alignment = NonNullable<LookChange['alignment']>;

const align = (of: RangeTarget, alignment: Alignment): void => applyLook(of, { alignment });

const format: Emulation = {
  name: 'RangeFormat',
  get: {
    horizontalAlignment: (of) =>
      officeWord(
        horizontalWords.toOffice,
        commonLook(of, (look) => look.alignment.horizontal),
      ),
    verticalAlignment: (of) =>
      officeWord(
        verticalWords.toOffice,
        commonLook(of, (look) => look.alignment.vertical),
      ),
    wrapText: (of) => commonLook(of, (look) => look.alignment.wrapText),
    indentLevel: (of) => commonLook(of, (look) => look.alignment.indent),
    textOrientation: (of) => commonLook(of, (look) => degrees(look.alignment.textRotation)),
    shrinkToFit: (of) => commonLook(of, (look) => look.alignment.shrinkToFit),
    autoIndent: (of) => commonLook(of, (look) => look.alignment.justifyLastLine),
    readingOrder: (of) =>
      officeWord(
        readingWords.toOffice,
        commonLook(of, (look) => look.alignment.readingOrder),
      ),
    rowHeight: commonHeight,
    columnWidth: commonWidth,
  },
  set: {
    horizontalAlignment: (of, value) =>
      align(of, { horizontal: wordOf(horizontalWords.toFile(asText(value))) }),
    verticalAlignment: (of, value) => align(of, { vertical: wordOf(verticalWords.toFile(asText(value))) }),
    wrapText: (of, value) => align(of, { wrapText: asFlag(value) }),
    indentLevel: (of, value) => align(of, { indent: indent(asNumber(value)) }),
    textOrientation: (of, value) => align(of, { textRotation: rotation(asNumber(value)) }),
    shrinkToFit: (of, value) => align(of, { shrinkToFit: asFlag(value) }),
    autoIndent: (of, value) => align(of, { justifyLastLine: asFlag(value) }),
    readingOrder: (of, value) => align(of, { readingOrder: wordOf(readingWords.toFile(asText(value))) }),
    rowHeight: (of, value) => setRowHeight(of, asNumber(value)),
    columnWidth: (of, value) => setColumnWidth(of, asNumber(value)),
  },
  link: {
    font: (of) => bind(font, of),
    fill: (of) => bind(fill, of),
    borders: (of) => bordersOf(of),
    protection: (of) => bind(protection, of),
  },
  call: {
    autofitRows: (of) => {
      autofitRows(of);
      changed(of, null);
      return null;
    },
    autofitColumns: (of) => {
      autofitColumns(of);
      changed(of, null);
      return null;
    },
  },
};

function officeWord(toOffice: (word: string) => string, word: string | null): string | null {
  return word === null ? null : toOffice(word);
}

/** The format of a range. */
export function formatOf(target: RangeTarget): HostObject {
  return bind(format, target);
}
