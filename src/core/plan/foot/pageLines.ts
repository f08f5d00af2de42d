import { foldWithoutDiacritics } from '../../text/folding';
import { pageWords, webAddress } from '../../vocabulary/planFootWords';

const words = pageWords.map((each) => foldWithoutDiacritics(each));

/** Letters of a line in which an address is looked for. */
const longestBeforeAddress = 300;

/** True for a line that a web page puts around a paper: links, buttons, counters, addresses. */
export function isOfPage(line: string): boolean {
  const folded = foldWithoutDiacritics(line).replace(/^[^a-z\d]+/, '');
  // the web page of an office may be among the recipients
  if (/^[-+\u2013\u2014\u2022*]\s*\p{L}/u.test(line) || line.endsWith(';')) return false;
  return (
    words.some((each) => folded.startsWith(each)) || webAddress.test(line.slice(0, longestBeforeAddress))
  );
}
