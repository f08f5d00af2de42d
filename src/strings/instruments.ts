/** "91/2017/NĐ-CP": the number of a decree of the Government, as every language prints it. */
export function decreeNumber(numberAndYear: string): string {
  return `${numberAndYear}/NĐ-CP`;
}

/** "01/2026/QĐ-TTg": the number of a decision of the Prime Minister. */
export function decisionNumber(numberAndYear: string): string {
  return `${numberAndYear}/QĐ-TTg`;
}

/** What is cited of one instrument. */
export interface Cited {
  /** "24.1(a)", one for each clause or point; none: the whole instrument. */
  readonly places: readonly string[];
  readonly kind: InstrumentKind;
  readonly number: string;
  /** Named with the laws that amended the law of 2003. */
  readonly isAmended: boolean;
}

export type InstrumentKind = 'law' | 'decree' | 'circular' | 'decision' | 'resolution';

const kinds: Readonly<Record<string, InstrumentKind>> = {
  Luật: 'law',
  NĐ: 'decree',
  TT: 'circular',
  QĐ: 'decision',
  NQ: 'resolution',
};

const instrument = /^(.*?),?\s*(Luật|NĐ|TT|QĐ|NQ) (\d+\/\d{4}\/[A-ZĐa-z0-9-]+)$/u;
const points = /^điểm ([a-zđ](?:, điểm [a-zđ])*) (?=khoản)/iu;
const clauses = /^khoản (\d+(?:(?:, khoản | và khoản )\d+)*) (?=Điều)/iu;
const articles = /^Điều (\d+(?:, \d+)*)/u;
const amended = ' (sửa đổi, bổ sung các năm 2005, 2009, 2013)';

/**
 * A citation of the law book ("Điểm a khoản 1 Điều 24 Luật 06/2022/QH15; NĐ 91/2017/NĐ-CP") taken apart, for a language
 * that cites in another way. Null where it says more than articles and numbers.
 */
export function takenApart(citation: string): readonly Cited[] | null {
  const all = citation.split('; ').map(ofOne);
  return all.every((one) => one !== null) ? all : null;
}

function ofOne(citation: string): Cited | null {
  const isAmended = citation.endsWith(amended);
  const plain = isAmended ? citation.slice(0, -amended.length) : citation;
  const [, before = '', word = '', number = ''] = instrument.exec(plain) ?? [];
  const kind = kinds[word];
  const places = placesIn(before);
  return kind === undefined || places === null ? null : { places, kind, number, isAmended };
}

/** "24.1(a)", "24.2" of "điểm a khoản 1, khoản 2 Điều 24"; null: something else too. */
function placesIn(text: string): readonly string[] | null {
  const found: string[] = [];
  let left = text;
  while (left !== '') {
    const [ofPoints = '', pointList = ''] = points.exec(left) ?? [];
    left = left.slice(ofPoints.length);
    const [ofClauses = '', clauseList = ''] = clauses.exec(left) ?? [];
    left = left.slice(ofClauses.length);
    const [ofArticles = '', articleList = ''] = articles.exec(left) ?? [];
    if (ofArticles === '') return null;
    left = left.slice(ofArticles.length).replace(/^(?:, | và )/u, '');
    const ends = pointList === '' ? [''] : pointList.split(', điểm ').map((point) => `(${point})`);
    const middles =
      clauseList === '' ? [''] : clauseList.split(/, khoản | và khoản /u).map((one) => `.${one}`);
    for (const article of articleList.split(', '))
      for (const middle of middles) for (const end of ends) found.push(`${article}${middle}${end}`);
  }
  return found;
}
