import type { CellValue } from './grid';
import type { DraftValue } from './sheetDraft';

/** The format of cells in which Excel keeps everything as letters. */
const textFormat = '@';

/**
 * What a person's cell holds, to be written again where they typed it: a number (a day, a share) with the format of its
 * cell, a yes or no as one, text as text. In: the cell's value and number format.
 */
export function typedValue(value: CellValue, format: string): DraftValue {
  switch (typeof value) {
    case 'number':
      // written into a cell of the format of text it would be letters
      return { type: 'number', number: value, format: format === textFormat ? 'General' : format };
    case 'boolean':
      return { type: 'boolean', boolean: value };
    case 'string':
      return value === '' ? { type: 'blank' } : { type: 'text', text: value };
  }
}
