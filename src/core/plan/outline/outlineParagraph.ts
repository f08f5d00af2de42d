import { readMarker, type Marker } from './markers';
import { signOf } from './runs';

/** A paragraph of the paper with its number or sign. */
export interface OutlineParagraph {
  readonly text: string;
  readonly marker: Marker | null;
  /** The marker's sign (signOf): equal for marks of one list; null without a marker. */
  readonly sign: string | null;
  readonly isBold: boolean;
}

/** Words of the paper as a paragraph of their own, their marker read. */
export function outlineParagraph(text: string, look: { readonly isBold: boolean }): OutlineParagraph {
  const marker = readMarker(text);
  return { text, marker, sign: marker === null ? null : signOf(marker), isBold: look.isBold };
}
