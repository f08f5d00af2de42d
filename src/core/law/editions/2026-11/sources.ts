import type { EditionData } from '../../edition';

type SourceData = EditionData['figures'][number]['source'];
type PeriodData = EditionData['figures'][number]['period'];

/** Every day that the edition answers for. */
export const always: PeriodData = { from: '2017-10-01', until: null };
/** Law of 2003 with its amendments, under Decree 91/2017. */
export const underLaw2003: PeriodData = { from: '2017-10-01', until: '2023-12-31' };
/** Law of 2022; ends where an unread change begins. */
export const underLaw2022: PeriodData = { from: '2024-01-01', until: null };
export const underDecree98: PeriodData = { from: '2024-01-01', until: '2025-06-30' };
export const underDecree152: PeriodData = { from: '2025-07-01', until: null };
/** NĐ 98/2023 went on for what was handed to the province until it had rules of its own (Điều 60.2 of Decree 152/2025). */
export const transition2025: PeriodData = { from: '2025-07-01', until: '2025-12-31' };
export const since2026: PeriodData = { from: '2026-01-01', until: null };
export const untilDistrictsEnd: PeriodData = { from: '2017-10-01', until: '2025-06-30' };

/** An article of the Law of 2022, read in full. */
export function law2022(article: string): SourceData {
  return { citation: `${article} Luật 06/2022/QH15`, read: 'fullText', confidence: 'H' };
}

/** An article of Decree 152/2025, read in full. */
export function decree152(article: string): SourceData {
  return { citation: `${article} NĐ 152/2025/NĐ-CP`, read: 'fullText', confidence: 'H' };
}

/** An article of the Law of 2003 with its amendments, known from excerpts or from general knowledge. */
export function law2003(article: string, read: 'excerpt' | 'memory' = 'memory'): SourceData {
  return {
    citation: `${article} Luật 15/2003/QH11 (sửa đổi, bổ sung các năm 2005, 2009, 2013)`,
    read,
    confidence: 'M',
  };
}

/** A clause of a decree, circular or decision that was quoted in full. */
export function quoted(citation: string): SourceData {
  return { citation, read: 'quoted', confidence: 'H' };
}

/** A clause seen in an excerpt and taken for H: the words quoted in it are the law's own. */
export function excerpt(citation: string): SourceData {
  return { citation, read: 'excerpt', confidence: 'H' };
}

/** Second-hand or well known. */
export function secondHand(citation: string): SourceData {
  return { citation, read: 'summary', confidence: 'M' };
}

/** General knowledge, or not known at all: never the ground of an error. */
export function unverified(citation: string): SourceData {
  return { citation, read: 'memory', confidence: 'L' };
}
