/** Figures in a text: "01/7/2025" has "1", "7" and "2025"; how thousands are parted, and a zero before a figure, are of the language. */
function figures(text: string): readonly string[] {
  const runs = text.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').match(/\d+/g) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\d)/, ''));
}

/** What stands in quotation marks: values of cells, names of sheets, titles. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/“([^“”]*)”/g)].map(([, inside = '']) => inside);
}

/** Figures and quoted words of a Vietnamese text that the English one lacks. */
export function lacking(vietnamese: string, english: string): readonly string[] {
  const inEnglish = new Set(figures(english));
  return [
    ...figures(vietnamese).filter((figure) => !inEnglish.has(figure)),
    ...quoted(vietnamese).filter((words) => !english.includes(words)),
  ];
}

const letters = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

/** What is left of a text in Vietnamese letters without its data, what is quoted, numbers of documents, and a point đ. */
export function strayVietnamese(text: string, data: readonly string[]): string | null {
  const bare = data
    .filter((value) => letters.test(value))
    .sort((one, other) => other.length - one.length)
    .reduce((left, value) => left.replaceAll(value, ''), text)
    .replace(/“[^”]*”/g, '')
    .replace(/\d+\/\d{4}\/[A-ZĐa-z-]+|\(đ\)/g, '');
  return letters.test(bare) ? bare : null;
}
