import { namedColours } from '../model/colourNames';
import { asText } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';

/** "#FFA500", "FFA500" or an HTML colour's name as `#RRGGBB`. */
export function colourArgument(value: Json): string {
  const text = asText(value).trim();
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text)?.[1];
  const found = hex === undefined ? namedColours.get(text.toLowerCase()) : `#${hex.toUpperCase()}`;
  if (found === undefined) throw invalidArgument(`${text} is no colour`);
  return found;
}
