import type { LawSource } from './entry';
import { plainDashes, plainSigns } from '../text/signs';
import type { IsoDate } from '../time/isoDate';

export const instrumentKinds = ['law', 'decree', 'circular', 'decision', 'resolution'] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** A law, decree, circular … with the days on which it is in force. */
export interface Instrument {
  /** As cited, e.g. "98/2023/NĐ-CP". */
  readonly number: string;
  readonly kind: InstrumentKind;
  /** Short title as papers cite it. */
  readonly title: string;
  readonly issued: IsoDate | null;
  /** First day in force; null: not known. */
  readonly from: IsoDate | null;
  /** Last day in force; null: still in force, or not known. */
  readonly until: IsoDate | null;
  /** What it goes on for after its last day, in a few words of the text that says so, and until when (null: not known); null: nothing. */
  readonly inPart: { readonly until: IsoDate | null; readonly what: string } | null;
  /** Number of the instrument that took its place; null: none known. */
  readonly replacedBy: string | null;
  /** Instruments that amended it, each with its first day in force. */
  readonly amendedBy: readonly { readonly number: string; readonly from: IsoDate }[];
  readonly source: LawSource;
}

/** True where an instrument that has ended goes on for a part of what it ruled on that day. */
export function goesOnInPart({ until, inPart }: Instrument, date: IsoDate): boolean {
  if (inPart === null || until === null || date <= until) return false;
  return inPart.until === null || date <= inPart.until;
}

/** A number as it is compared: "98 /2023/NĐ-CP" and "98/2023/nđ-cp" are one. */
export function instrumentKey(number: string): string {
  return plainDashes(plainSigns(number)).replace(/\s/g, '').toUpperCase();
}
