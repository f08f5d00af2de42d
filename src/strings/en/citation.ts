import { decreeNumber, takenApart, type InstrumentKind } from '../instruments';

const kinds: Readonly<Record<InstrumentKind, string>> = {
  law: 'Law',
  decree: 'Decree',
  circular: 'Circular',
  decision: 'Decision',
  resolution: 'Resolution',
};

/** A decree of the Government by number and year: "Decree 91/2017/…". */
export function decree(numberAndYear: string): string {
  return `${kinds.decree} ${decreeNumber(numberAndYear)}`;
}

/**
 * A citation of the law book in English: "Article 24.1(a), Law 06/2022/QH15". What is more than articles and numbers
 * stands as the book has it, in quotation marks.
 */
export function citationSaid(citation: string): string {
  const cited = takenApart(citation);
  if (cited === null) return `“${citation}”`;
  return cited
    .map(({ places, kind, number, isAmended }) => {
      const name = `${kinds[kind]} ${number}${isAmended ? ' (as amended in 2005, 2009, 2013)' : ''}`;
      if (places.length === 0) return name;
      return `${places.length === 1 ? 'Article' : 'Articles'} ${places.join(', ')}, ${name}`;
    })
    .join('; ');
}
