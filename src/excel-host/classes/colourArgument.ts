import { asText } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';

const namedColours: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  silver: '#C0C0C0',
  navy: '#000080',
  maroon: '#800000',
  purple: '#800080',
  pink: '#FFC0CB',
};

/** "#FFA500", "FFA500" or an HTML colour's name (of the common ones) as `#RRGGBB`. */
export function colourArgument(value: Json): string {
  const text = asText(value).trim();
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text)?.[1];
  const found = hex === undefined ? namedColours[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw invalidArgument(`${text} is no colour`);
  return found;
}
