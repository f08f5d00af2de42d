import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { issuingVerbs, peoplesCommittee, unitKinds } from '../../vocabulary/planHeadings';

/** Where the issuing body may be named. */
interface IssuerSources {
  /** Lines in capitals above the number. */
  readonly headLines: readonly string[];
  /** Paragraphs between title and part I, and the closing paragraph. */
  readonly running: readonly string[];
  readonly onBehalfOf: string | null;
  /** All words of the paper: names in capitals are written as they stand there. */
  readonly paper: string;
}

const short = foldWithoutDiacritics(peoplesCommittee.short);
const long = foldWithoutDiacritics(peoplesCommittee.long);
const kinds = unitKinds.map((words) => foldWithoutDiacritics(words)).sort((a, b) => b.length - a.length);
const committee = `(?:${short}|${long})`;
const named = new RegExp(`(?<![a-z])${committee}\\s+(${kinds.join('|')})(?![a-z])\\s+`, 'g');
const verbs = issuingVerbs.map((words) => foldWithoutDiacritics(words));

/**
 * Who issues the plan, in full: from the head, else from the sentence that issues it, else from the signature.
 * "UBND" is written out only where the paper itself writes the words out somewhere. null where no unit is named.
 */
export function readIssuer(sources: IssuerSources): string | null {
  return fromHead(sources) ?? fromRunningText(sources) ?? fromSignature(sources);
}

function fromHead({ headLines, paper }: IssuerSources): string | null {
  const joined: string[] = [];
  for (const line of headLines) {
    const above = joined.at(-1);
    if (above !== undefined && startsWithUnit(line) && !namesUnit(above))
      joined[joined.length - 1] = `${above} ${line}`;
    else joined.push(line);
  }
  const own = joined.at(-1);
  if (own === undefined || foldWithoutDiacritics(own) === long) return null;
  return writtenOut(asInText(own, paper), paper);
}

function startsWithUnit(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  return kinds.some((kind) => folded.startsWith(`${kind} `));
}

function namesUnit(line: string): boolean {
  const folded = ` ${foldWithoutDiacritics(line)} `;
  return kinds.some((kind) => folded.includes(` ${kind} `));
}

function fromRunningText({ running, paper }: IssuerSources): string | null {
  for (const paragraph of [...running].reverse()) {
    const mentions = mentionsIn(paragraph);
    const issuing = mentions.find(({ after }) => verbs.some((verb) => after.startsWith(verb)));
    if (issuing !== undefined) return writtenOut(issuing.name, paper);
  }
  return null;
}

function fromSignature({ onBehalfOf, paper }: IssuerSources): string | null {
  if (onBehalfOf === null || foldWithoutDiacritics(onBehalfOf) === long) return null;
  return writtenOut(asInText(onBehalfOf, paper), paper);
}

interface Mention {
  readonly name: string;
  /** Folded words behind the name. */
  readonly after: string;
}

/** "Ủy ban nhân dân xã Minh Tân" with the proper name: the words in capitals after the kind of unit. */
function mentionsIn(paragraph: string): readonly Mention[] {
  const folded = foldKeepingPositions(paragraph);
  return [...folded.matchAll(named)].flatMap((match) => {
    const nameAt = match.index + match[0].length;
    const proper = /^(?:\p{Lu}[\p{L}\p{M}]*|\d+)(?:[\s-]\p{Lu}[\p{L}\p{M}]*|\s\d+)*/u.exec(
      paragraph.slice(nameAt),
    );
    if (proper === null) return [];
    const end = nameAt + proper[0].length;
    const after = foldWithoutDiacritics(paragraph.slice(end)).replace(/^[\s,:-]+/, '');
    return [{ name: paragraph.slice(match.index, end), after }];
  });
}

function writtenOut(name: string, paper: string): string {
  const folded = foldWithoutDiacritics(name);
  if (!folded.startsWith(`${short} `)) return name;
  if (!foldWithoutDiacritics(paper).includes(long)) return name;
  return `${peoplesCommittee.long}${name.slice(short.length)}`;
}

/**
 * A name in capitals as the paper writes it elsewhere in running text; where only its end is found there ("Minh
 * Tân"), the words before it are small but for the first letter.
 */
function asInText(name: string, paper: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const words = name.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const inText = properInText(words.slice(from).join(' '), paper);
    if (inText !== null) return `${sentenceCase(words.slice(0, from).join(' '))} ${inText}`.trim();
  }
  const unitAt = words.findIndex((_, index) => startsWithUnit(words.slice(index).join(' ')));
  if (unitAt < 0) return sentenceCase(name);
  const kind =
    kinds.find((candidate) =>
      foldWithoutDiacritics(words.slice(unitAt).join(' ')).startsWith(`${candidate} `),
    ) ?? '';
  const properAt = unitAt + kind.split(' ').length;
  const proper = words.slice(properAt).map(withCapital).join(' ');
  return `${sentenceCase(words.slice(0, properAt).join(' '))} ${proper}`.trim();
}

function sentenceCase(words: string): string {
  if (words === '') return '';
  const [first = '', ...rest] = words.split(' ');
  return [withCapital(first), ...rest.map((word) => word.toLowerCase())].join(' ');
}

function withCapital(word: string): string {
  if (word === peoplesCommittee.short) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function properInText(proper: string, paper: string): string | null {
  const lower = proper.toLowerCase();
  const paperLower = paper.toLowerCase();
  if (paperLower.length !== paper.length) return null;
  for (let at = paperLower.indexOf(lower); at >= 0; at = paperLower.indexOf(lower, at + 1)) {
    const printed = paper.slice(at, at + proper.length);
    if (/\p{Ll}/u.test(printed) && /^\p{Lu}/u.test(printed)) return printed;
  }
  return null;
}
