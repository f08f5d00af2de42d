import { foldWithoutDiacritics } from '../../text/folding';
import { dottedAbbreviations } from '../../vocabulary/planHeadings';
import { stepWords } from '../../vocabulary/planMarkWords';

/** A heading and the words that run on behind it on the same line. */
interface SplitHead {
  readonly head: string;
  readonly rest: string;
}

/** A full stop before a capital; what stands in front of it decides whether it ends a sentence. */
const stopBeforeCapital = /[.]\s+(?=["\u201c(]?\p{Lu})/gu;
/** A colon with words behind it; a figure behind it is an hour or a share, not a new sentence. */
const colonBeforeWords = /:\s+(?=["\u201c(]?(\p{L}))/gu;
const longestColonHead = 90;
/** A head before words in small letters must be short: the colon of a long sentence opens a list inside it. */
const longestHeadBeforeSmall = 60;
const steps = stepWords.map((words) => foldWithoutDiacritics(words)).join('|');
const step = new RegExp(`^(?:${steps}) (?:\\d{1,2}|[ivx]{1,4})$`);
const stepAtEnd = new RegExp(`(?:^|\\s)(?:${steps}) (?:\\d{1,2}|[ivx]{1,4})$`);
const longestStep = 20;
const abbreviations = new Set(dottedAbbreviations.map((words) => foldWithoutDiacritics(words)));
/** Capitals up to this length before a dot are a title or a place ("TS.", "TP."), longer ones a body ("UBND."). */
const longestCapitalAbbreviation = 3;

/**
 * Parts a heading from the words that run on: at the first colon after a short head, else at the end of the first
 * sentence. A text of one sentence is all head. The head loses its closing dot, colon or semicolon.
 */
export function splitHead(text: string): SplitHead {
  const stop = firstStop(text, 0);
  const colonAt = headColon(text.slice(0, stop?.at ?? text.length + 1));
  if (colonAt !== null) {
    return { head: withoutClosing(text.slice(0, colonAt)), rest: text.slice(colonAt + 1).trim() };
  }
  if (stop === null) return { head: withoutClosing(text), rest: '' };
  return { head: withoutClosing(text.slice(0, stop.at)), rest: text.slice(stop.after) };
}

/** Position of the colon that ends a heading; null where none does. Brackets and quotes are not parted. */
function headColon(text: string): number | null {
  for (const match of text.matchAll(colonBeforeWords)) {
    const isSmall = /\p{Ll}/u.test(match[1] ?? '');
    const longest = isSmall ? longestHeadBeforeSmall : longestColonHead;
    if (match.index > longest) return null;
    const head = text.slice(0, match.index);
    const goesOn = isSmall ? endsInStep(head) : isStep(head);
    if (!goesOn && !isInside(head)) return match.index;
  }
  return null;
}

/** True for "Bước 1", "Đợt II": what is said behind it belongs to the same heading. */
function isStep(head: string): boolean {
  return head.length <= longestStep && step.test(foldWithoutDiacritics(head));
}

function endsInStep(head: string): boolean {
  return stepAtEnd.test(foldWithoutDiacritics(head.slice(-longestStep)));
}

/** True behind an opening bracket or quote that has not been closed. */
function isInside(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count('(') > count(')') || count('\u201c') > count('\u201d') || count('"') % 2 === 1;
}

/** The sentences of a text, each with its closing sign. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let stop = firstStop(text, from); stop !== null; stop = firstStop(text, from)) {
    sentences.push(text.slice(from, stop.at + 1));
    from = stop.after;
  }
  return [...sentences, text.slice(from)].filter((sentence) => sentence !== '');
}

/** The first full stop from a position on: where it stands, and where the next sentence begins. */
function firstStop(text: string, from: number): { readonly at: number; readonly after: number } | null {
  stopBeforeCapital.lastIndex = from;
  for (let match = stopBeforeCapital.exec(text); match !== null; match = stopBeforeCapital.exec(text)) {
    const word = text.slice(text.lastIndexOf(' ', match.index) + 1, match.index);
    if (endsSentence(word) && !isStep(text.slice(0, match.index)))
      return { at: match.index, after: match.index + match[0].length };
  }
  return null;
}

function endsSentence(wordBeforeDot: string): boolean {
  const word = wordBeforeDot.replace(/^["\u201c(]+/, '');
  if (/[)\u201d"]$/.test(word)) return true;
  if (/\d$/.test(word)) return word.length > 1;
  if (word.length < 2 || abbreviations.has(foldWithoutDiacritics(word))) return false;
  return /\p{Ll}{2}$/u.test(word) || (/^\p{Lu}+$/u.test(word) && word.length > longestCapitalAbbreviation);
}

/** Without dots, colons, semicolons and dashes at the end; an ellipsis stays. */
export function withoutClosing(text: string): string {
  return text.replace(/(?:\.\/\.|[\s:;,]|(?<!\.)\.(?!\.)|[-\u2013](?=$))+$/u, '').trim();
}

/** True for words in capitals, as headings of parts are. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
