import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { issuingVerbs, peoplesCommittee, planKinds, unitKinds } from '../../vocabulary/planHeadings';
import {
  bodiesWithOffices,
  bodyBeginnings,
  committeesOfCells,
  officesOfUnits,
  organsOfBodies,
  partyCell,
} from '../../vocabulary/issuerNames';
import { chairmansVerbs, chairmanWords } from '../../vocabulary/planHeadWords';
import { nameInSmallLetters, namesUnit, startsWithUnit, unitAt } from './nameCase';

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
const beginnings = bodyBeginnings.map((words) => foldWithoutDiacritics(words));
const organs = organsOfBodies
  .map((words) => foldWithoutDiacritics(words))
  .sort((a, b) => b.length - a.length);
const offices = officesOfUnits.map((words) => foldWithoutDiacritics(words));
const withOffices = bodiesWithOffices.map((words) => foldWithoutDiacritics(words));
const cells = new Map(
  Object.entries(committeesOfCells).map(([own, above]) => [
    foldWithoutDiacritics(own),
    foldWithoutDiacritics(above),
  ]),
);
const cell = foldWithoutDiacritics(partyCell);
const chairman = new RegExp(
  `(?:^|[;,.]\\s)${foldWithoutDiacritics(chairmanWords)}\\s+${committee}(?:\\s+[^;,.]{1,60}?)?\\s+(?:${chairmansVerbs
    .map((words) => foldWithoutDiacritics(words))
    .join('|')})\\s+(?:[a-z]+\\s+)?(?:${planKinds.map((words) => foldWithoutDiacritics(words)).join('|')})`,
);

/**
 * Who issues the plan, in full: from the head, else from the sentence that issues it, else from the signature.
 * "UBND" is written out only where the paper itself writes the words out somewhere. null where no unit is named.
 */
export function readIssuer(sources: IssuerSources): string | null {
  return fromHead(sources) ?? fromRunningText(sources) ?? fromSignature(sources);
}

/** True where a sentence between title and part I, or at the end, says that the chairman himself issues the plan. */
export function isIssuedByChairman(running: readonly string[]): boolean {
  return running.some((paragraph) => chairman.test(foldWithoutDiacritics(paragraph)));
}

function fromHead({ headLines, onBehalfOf, paper }: IssuerSources): string | null {
  const joined: string[] = [];
  for (const line of headLines) {
    const above = joined.at(-1);
    if (above !== undefined && goesOn(line, above)) joined[joined.length - 1] = `${above} ${line}`;
    else joined.push(line);
  }
  // a cell may stand above the body that it belongs to: who signs says whose paper it is
  const signing = foldWithoutDiacritics(onBehalfOf ?? '').startsWith(cell)
    ? joined.findLast((line) => foldWithoutDiacritics(line).startsWith(`${cell} `))
    : undefined;
  if (signing !== undefined) return asInText(signing, paper);
  const own = joined.at(-1);
  if (own === undefined || foldWithoutDiacritics(own) === long) return null;
  return writtenOut(organOf(own, joined.at(-2) ?? null, paper), paper);
}

/** A line goes on with the name above where it begins with its unit, or as no body begins. */
function goesOn(line: string, above: string): boolean {
  if (startsWithUnit(line)) return !namesUnit(above);
  return !beginsBody(line) && beginsBody(above);
}

function beginsBody(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  return beginnings.some((words) => folded === words || folded.startsWith(`${words} `));
}

/** "BAN THƯỜNG TRỰC" below "ỦY BAN MTTQ … XÃ …": the organ of the body above, and its unit where only the organ names one. */
function organOf(own: string, above: string | null, paper: string): string {
  const folded = foldWithoutDiacritics(own);
  const unit = above === null ? null : unitForOffice(own, above);
  if (unit !== null) return `${asInText(own, paper)} ${insideName(asInText(unit, paper))}`;
  const organ = organs.find((words) => folded === words || folded.startsWith(`${words} `));
  if (organ === undefined || above === null) return asInText(own, paper);
  const words = own.split(' ');
  const ownWords = organ.split(' ').length;
  const rest = words.slice(ownWords).join(' ');
  if (rest === '') return `${asInText(own, paper)} ${asInText(above, paper)}`;
  if (!startsWithUnit(rest) || namesUnit(above)) return asInText(own, paper);
  return `${asInText(words.slice(0, ownWords).join(' '), paper)} ${asInText(`${above} ${rest}`, paper)}`;
}

/** "Xã Long Hậu" inside a name: its kind small, kinds in short ("TP") as they stand. */
function insideName(unit: string): string {
  return unit.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

/** The unit of the body above an office or committee that names none itself; null for every other body. */
function unitForOffice(own: string, above: string): string | null {
  const folded = foldWithoutDiacritics(own);
  const foldedAbove = foldWithoutDiacritics(above);
  const body = cells.get(folded);
  if (body !== undefined && foldedAbove.startsWith(`${body} `))
    return above.split(' ').slice(body.split(' ').length).join(' ');
  const isOffice = offices.some((words) => folded === words || folded.startsWith(`${words} `));
  const hasOffices = withOffices.some((words) => foldedAbove.startsWith(`${words} `));
  const at = unitAt(above);
  if (!isOffice || !hasOffices || at < 0 || namesUnit(own)) return null;
  const unit = above.split(' ').slice(at);
  const name = foldWithoutDiacritics(unit.slice(1).join(' '));
  return ` ${folded} `.includes(` ${name} `) ? null : unit.join(' ');
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

/** A name in capitals as the paper writes it elsewhere in running text, whole or its unit's own name; else as names are written. */
function asInText(name: string, paper: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const whole = properInText(name, paper);
  if (whole !== null) return whole;
  const words = name.split(' ');
  const at = unitAt(name);
  const written = nameInSmallLetters(name);
  if (at < 0) return written;
  const properAt = [at + 1, at + 2].find((from) => {
    const proper = words.slice(from).join(' ');
    return proper !== '' && properInText(proper, paper) !== null;
  });
  if (properAt === undefined) return written;
  const proper = properInText(words.slice(properAt).join(' '), paper) ?? '';
  return `${written.split(' ').slice(0, properAt).join(' ')} ${proper}`;
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
