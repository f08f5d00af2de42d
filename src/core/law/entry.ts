import type { Confidence } from './confidence';
import type { IsoDate } from '../time/isoDate';

/** First and last day on which an entry holds; null: open. */
export interface Period {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** Where an entry was read and how sure we are; shown to the person who asks why. */
export interface LawSource {
  /** Article and instrument as cited in Vietnamese papers, e.g. "Điều 23 Luật 06/2022/QH15". */
  readonly citation: string;
  /** How it was read: full text, quoted in full, excerpt, summary, general knowledge. */
  readonly read: 'fullText' | 'quoted' | 'excerpt' | 'summary' | 'memory';
  readonly confidence: Confidence;
}

/**
 * What an entry falls with: `law` the Law on Emulation and Commendation (weakened from the day on which an unread
 * amendment of it is in force), `decree` the decrees under it, `none` neither (base salary, the office's own habits).
 */
export type RestsOn = 'law' | 'decree' | 'none';

/** One entry of the book: a value that holds for a period, with its source. `key` names it for settings and findings. */
export interface LawEntry<Value> {
  readonly key: string;
  readonly period: Period;
  readonly value: Value;
  readonly source: LawSource;
  readonly restsOn: RestsOn;
  /** True where the office may change it on the settings sheet (what its province sets). */
  readonly isLocal: boolean;
}

/** What the office put in the place of the book's own value, and why. */
export interface OfficeChange {
  /** Never empty. */
  readonly reason: string;
  /** What the book itself says. */
  readonly bookValue: FigureValue;
}

/** An entry as the book answers it: with the office's change, and what is known of later ones, where there are any. */
export interface LawAnswer<Value> extends LawEntry<Value> {
  /** Where it is a text before a change that is in force and unread: the days for which it was read; else null. */
  readonly daysBeforeChange: Period | null;
  readonly changedByOffice: OfficeChange | null;
}

/** Figures are single values: whole numbers (đồng, percent, months, hundredths …), switches, words; null: none is set. */
export type FigureValue = number | boolean | string | null;
