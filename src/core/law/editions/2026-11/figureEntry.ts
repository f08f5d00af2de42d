import type { EditionData } from '../../edition';

type Entry = EditionData['figures'][number];

/** What may be told of a figure beside key, period, value and source. */
type FigureOptions = Partial<Pick<Entry, 'restsOn' | 'isLocal'>>;

/** One figure; it rests on nothing and is not the office's to set unless told. */
export function figure(
  key: string,
  period: Entry['period'],
  value: Entry['value'],
  source: Entry['source'],
  options: FigureOptions = {},
): Entry {
  return { key, period, value, source, restsOn: 'none', isLocal: false, ...options };
}
