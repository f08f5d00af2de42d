import type { Field } from '../sheets/field';
import { plainSigns } from '../text/signs';

/** Words that are a part of a cell, as written. */
export function partOf(field: Field<string>, words: string): Field<string> {
  const value = plainSigns(words);
  if (value === field.value && words === field.text) return field;
  return { value, text: words, cell: field.cell };
}
