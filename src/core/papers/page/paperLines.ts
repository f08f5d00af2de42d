import type { DraftValue } from '../../sheets/sheetDraft';
import { shownNumber } from '../../sheets/shownNumber';
import { linesOfText } from '../../text/lineBreaks';

/** The lines that a draft's cell says on paper, at least one: numbers as their format shows them. Formulas say nothing. */
export function paperLines(value: DraftValue): readonly string[] {
  return linesOfText(paperText(value));
}

function paperText(value: DraftValue): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'number':
      return shownNumber(value.number, value.format);
    case 'boolean':
      return String(value.boolean).toUpperCase();
    case 'date':
      return value.date.split('-').reverse().join('/');
    case 'blank':
    case 'formula':
      return '';
  }
}
