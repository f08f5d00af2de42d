import type { Marker } from './markers';

/** A paragraph of the body with its number or sign. */
export interface OutlineParagraph {
  readonly text: string;
  readonly marker: Marker | null;
}
