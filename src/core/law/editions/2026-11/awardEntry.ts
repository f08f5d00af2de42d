import type { EditionData } from '../../edition';

type Entry = EditionData['awards'][number];

/** An award as the lists of this folder write it down. */
export type AwardData = Entry['value'] & { readonly article: string };

/** One entry of the catalogue. */
export function award(value: Entry['value'], period: Entry['period'], source: Entry['source']): Entry {
  const { id, name, aliases, isTitle, kinds, level } = value;
  return {
    key: `award.${id}`,
    period,
    value: { id, name, aliases, isTitle, kinds, level },
    source,
    restsOn: 'law',
    isLocal: false,
  };
}
