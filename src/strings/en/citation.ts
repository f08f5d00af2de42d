/** "Luật", "NĐ" …, as the law book abbreviates them, in English. */
const instruments: Readonly<Record<string, string>> = {
  Luật: 'Law',
  NĐ: 'Decree',
  TT: 'Circular',
  QĐ: 'Decision',
  NQ: 'Resolution',
};

const instrument = /^(.*?)\s*,?\s*(Luật|NĐ|TT|QĐ|NQ) (\d+\/\d{4}\/[A-ZĐa-z0-9-]+)$/u;
const points = /^điểm ([a-zđ](?:, điểm [a-zđ])*) (?=khoản)/iu;
const clauses = /^khoản (\d+(?:(?:, khoản | và khoản )\d+)*) (?=Điều)/iu;
const articles = /^Điều (\d+(?:, \d+)*)/u;
const amendedLaw = ' (sửa đổi, bổ sung các năm 2005, 2009, 2013)';

/**
 * A citation of the law book in English: "Điểm a khoản 1 Điều 24 Luật 06/2022/QH15" as "Article 24.1(a), Law
 * 06/2022/QH15". What is more than articles and a number stands as the book has it, in quotation marks.
 */
export function citationSaid(citation: string): string {
  const said = citation.split('; ').map(oneSaid);
  return said.every((one) => one !== null) ? said.join('; ') : `“${citation}”`;
}

/** What is cited of one instrument; null: not such a citation. */
function oneSaid(citation: string): string | null {
  const isAmended = citation.endsWith(amendedLaw);
  const plain = isAmended ? citation.slice(0, -amendedLaw.length) : citation;
  const [, places = '', kind = '', number = ''] = instrument.exec(plain) ?? [];
  const name = `${instruments[kind] ?? ''} ${number}${isAmended ? ' (as amended in 2005, 2009, 2013)' : ''}`;
  if (number === '') return null;
  if (places === '') return name;
  const said = placesSaid(places);
  return said === null ? null : `${said}, ${name}`;
}

/** "Article 24.1(a) and 24.2" of "điểm a khoản 1, khoản 2 Điều 24", one article after the other; null: something else too. */
function placesSaid(places: string): string | null {
  const found: string[] = [];
  let left = places;
  while (left !== '') {
    const [ofPoints = '', pointList = ''] = points.exec(left) ?? [];
    left = left.slice(ofPoints.length);
    const [ofClauses = '', clauseList = ''] = clauses.exec(left) ?? [];
    left = left.slice(ofClauses.length);
    const [ofArticles = '', articleList = ''] = articles.exec(left) ?? [];
    if (ofArticles === '') return null;
    left = left.slice(ofArticles.length).replace(/^(?:, | và )/u, '');
    const pointsOf = pointList === '' ? [''] : pointList.split(', điểm ').map((point) => `(${point})`);
    const clausesOf =
      clauseList === '' ? [''] : clauseList.split(/, khoản | và khoản /u).map((one) => `.${one}`);
    for (const article of articleList.split(', '))
      for (const clause of clausesOf) for (const point of pointsOf) found.push(`${article}${clause}${point}`);
  }
  return `${found.length === 1 ? 'Article' : 'Articles'} ${found.join(', ')}`;
}
