import { AlignmentType, BorderStyle, ShadingType, TextRun, VerticalAlignTable } from 'docx';
import type { StyleLook } from '../../core/sheets/draftStyles';
import type { DraftValue } from '../../core/sheets/sheetDraft';

/** Twentieths of a point, in which Word measures lengths. */
export const twipsPerPoint = 20;
/** 1440 twips to the inch. */
export const twipsPerMillimetre = 1440 / 25.4;

const black = '000000';
const line = { style: BorderStyle.SINGLE, size: 4, color: black };

/** Thin lines on all sides: half a point, as Excel's thin line prints. */
export const cellBorders = { top: line, bottom: line, left: line, right: line };

const alignments = {
  Left: AlignmentType.LEFT,
  Center: AlignmentType.CENTER,
  Right: AlignmentType.RIGHT,
  Justify: AlignmentType.BOTH,
  General: AlignmentType.LEFT,
} as const;

/** Word's name of a style's alignment. */
export function alignmentOf(look: StyleLook): (typeof alignments)[StyleLook['horizontal']] {
  return alignments[look.horizontal];
}

/** Word's name of a style's vertical place in a table cell. */
export function verticalOf(look: StyleLook): (typeof VerticalAlignTable)['TOP' | 'CENTER'] {
  return look.vertical === 'Center' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP;
}

/** The ground of a table cell, as a property to spread; nothing where the style has none. */
export function shadingOf(look: StyleLook): {
  readonly shading?: { type: typeof ShadingType.CLEAR; color: string; fill: string };
} {
  if (look.fill === null) return {};
  return { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill.replace('#', '') } };
}

/** One line of text as a run in the style's letters; Word counts sizes in half points. */
export function runOf(text: string, look: StyleLook, fontName: string): TextRun {
  return new TextRun({
    text: text.replace(forbidden, ''),
    font: fontName,
    size: look.sizePt * 2,
    bold: look.bold,
    italics: look.italic,
    color: look.colour.replace('#', ''),
  });
}

/** Letters that XML 1.0 forbids; the class is built from escapes of its own, as in xmlText.ts. */
const forbidden = new RegExp('[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]', 'g');

/** What a draft's cell says, as it is read on paper: days as dd/mm/yyyy, thousands parted by dots. Formulas say nothing. */
export function paperText(value: DraftValue): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'number':
      return value.format.includes('#,##0')
        ? String(value.number).replace(/\B(?=(\d{3})+$)/g, '.')
        : String(value.number);
    case 'date':
      return value.date.split('-').reverse().join('/');
    case 'blank':
    case 'formula':
      return '';
  }
}
