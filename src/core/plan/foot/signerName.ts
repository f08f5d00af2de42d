import { collapseSpaces, foldWithoutDiacritics } from '../../text/folding';
import { notPersons, soleLetters, surnames } from '../../vocabulary/personNames';
import { notSigners, signatureNoise, titlesBeforeNames } from '../../vocabulary/planFootWords';

const noise = signatureNoise.map((words) => foldWithoutDiacritics(words));
const titles = titlesBeforeNames
  .map((words) => foldWithoutDiacritics(words))
  .sort((a, b) => b.length - a.length);
const apostrophes = "'\\u2018\\u2019\\u02b9\\u02bb\\u02bc\\u00b4`";
const word = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}]*(?:[${apostrophes}-]\\s?\\p{Lu}?[\\p{L}\\p{M}]*)*$`, 'u');
const withApostrophe = new RegExp(`\\p{L}[${apostrophes}]\\p{L}`, 'u');
const mostWords = 6;

/** "Nguyễn Văn A (đã ký)": the name alone. */
export function withoutRemark(line: string): string {
  return collapseSpaces(line.replace(/\([^()]*\)/g, ' ').replace(/^[,.;:\s]+|[,;:\s]+$/g, ''));
}

/** True for a note about the signing ("Đã ký", "Thời gian ký: …"). */
export function isAboutSigning(line: string): boolean {
  const folded = foldWithoutDiacritics(line).replace(/^[^a-z]+/, '');
  return noise.some((words) => folded.startsWith(words));
}

/**
 * True for what can be a person's name, with ranks and degrees in front of it: two to six words with a capital each,
 * or one word with an apostrophe ("K'Rênh").
 */
export function isName(line: string): boolean {
  if (isAboutSigning(line)) return false;
  const words = withoutTitle(line).split(' ');
  if (words.length < 2 && !withApostrophe.test(words[0] ?? '')) return false;
  return words.length <= mostWords && words.every((each) => word.test(each));
}

/** True for a name that begins with a surname of one of the peoples, or as names of theirs do; no award and no post. */
export function isSurelyName(line: string): boolean {
  if (!isName(line)) return false;
  const name = withoutTitle(line);
  const [first = ''] = name.split(' ');
  const folded = foldWithoutDiacritics(name);
  if (withApostrophe.test(first)) return true;
  const start = foldWithoutDiacritics(first).replace(/[^a-z]/g, '');
  return (
    (surnames.has(start) || soleLetters.has(start)) && !notPersons.test(folded) && !notSigners.test(folded)
  );
}

/** Of two names beside each other the one on the right; a name that cannot be parted is whole. */
export function nameOnTheRight(line: string): string {
  const words = line.split(' ');
  const middle = words.length / 2;
  const parted = words
    .map((_, at) => ({ left: words.slice(0, at).join(' '), right: words.slice(at).join(' '), at }))
    .filter(
      ({ left, right, at }) => at >= 2 && at <= words.length - 2 && isSurelyName(left) && isSurelyName(right),
    )
    .sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle));
  return parted[0]?.right ?? line;
}

/** "Thượng tá Nguyễn Văn A", "ThS. Nguyễn Văn A", "BS.CKI Trần Thị B". */
function withoutTitle(line: string): string {
  let name = line;
  for (let tries = 0; tries < 3; tries += 1) {
    const folded = foldWithoutDiacritics(name);
    const title = titles.find(
      (words) => folded.startsWith(words) && /^(?:\.\s*|\s+)\S/.test(folded.slice(words.length)),
    );
    if (title === undefined) return name;
    name = name.slice(title.length).replace(/^[.\s]+/, '');
  }
  return name;
}
