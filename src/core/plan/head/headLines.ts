import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { digitalSigning } from '../../vocabulary/planFootWords';
import { bodyBeginnings } from '../../vocabulary/issuerNames';
import { nationalHeading } from '../../vocabulary/planHeadings';
import { headStamps, partyHeading, siteHeadings, unionHeading } from '../../vocabulary/planHeadWords';
import { columnsOf } from './columns';
import { beforeNumber, capitalsBefore, isNumberAlone, namesNumber, standsAlone } from './documentNumber';
import { findDateOfHead } from './paperDates';

/** Dashes and blanks between the words are typed in every way. */
const heading = new RegExp(
  fold([...nationalHeading, ...partyHeading])
    .map((words) => words.split(/[^a-z]+/).join('[\\s.,-]*'))
    .join('|'),
  'g',
);
const mottoes = fold(unionHeading);
const signing = fold(digitalSigning);
const stamps = fold(headStamps);
const sites = fold(siteHeadings);
const bodyStarts = fold(bodyBeginnings);
const longestName = 80;
/** Lines of a digital signature that stand between two of its labels are what these name. */
const longestSigning = 3;

/** The lines above a title, two columns parted, without what a digital signature says of the file. */
export function linesOfHead(paragraphs: readonly string[]): readonly string[] {
  return withoutSigning(paragraphs.flatMap(columnsOf), isOfHead);
}

/**
 * Lines of a digital signature ("Ký bởi: …", "Thời gian ký: …") speak of the file, not of the paper; so does the line
 * below a label that stands alone, and what stands between two labels, unless it is the paper's own.
 */
export function withoutSigning(
  lines: readonly string[],
  isOfPaper: (line: string) => boolean,
): readonly string[] {
  const labels = lines.flatMap((line, index) => (isAboutSigning(line) ? [index] : []));
  let passed = 0;
  return lines.filter((line, index) => {
    while ((labels[passed] ?? lines.length) < index) passed += 1;
    if (labels[passed] === index) return false;
    if (isOfPaper(line)) return true;
    const above = labels[passed - 1];
    const below = labels[passed];
    if (above === undefined) return true;
    if (below !== undefined && below - above <= longestSigning) return false;
    return above < index - 1 || !/:\s*$/.test(lines[above] ?? '');
  });
}

function isAboutSigning(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  return signing.some((words) => folded.startsWith(words));
}

function isOfHead(line: string): boolean {
  return standsAlone(line) || namesNumber(line) || opensPaper(line);
}

/** True for the country's or the Party's heading, alone or beside the issuer. */
export function opensPaper(line: string): boolean {
  return foldKeepingPositions(line).search(heading) >= 0;
}

/**
 * Lines that name the issuer, from the lines above the title: those in capitals, else the one that begins as a body's
 * name does. A web page's own lines above the paper part what stands over them from it.
 */
export function readIssuerLines(lines: readonly string[]): readonly string[] {
  let issuer: string[] = [];
  let inSmallLetters: string | null = null;
  let isParted = false;
  let isInPaper = false;
  for (const line of lines) {
    const own = ownWords(line);
    if (own !== line || namesNumber(line)) isInPaper = true;
    const capitals = issuerIn(own);
    if (capitals === null) {
      if (capitalized(own) && bodyStarts.some((words) => foldWithoutDiacritics(own).startsWith(`${words} `)))
        inSmallLetters = own;
      if (!isInPaper && /\p{L}{2}/u.test(own)) isParted = true;
      continue;
    }
    if (!isInPaper && sites.some((words) => foldWithoutDiacritics(capitals).startsWith(words))) continue;
    const isMotto = mottoes.includes(foldWithoutDiacritics(capitals));
    if (isMotto && issuer.some((above) => mottoes.some((motto) => saysTheSame(above, motto)))) continue;
    if (isParted) issuer = [];
    isParted = false;
    issuer.push(issuer.length > 0 && goesOnBehindDash(own) ? `- ${capitals}` : capitals);
  }
  return issuer.length > 0 || inSmallLetters === null ? issuer : [inSmallLetters];
}

/** "HỘI ĐỒNG THI ĐUA", below it "- KHEN THƯỞNG": the dash is the name's where no other body begins behind it. */
function goesOnBehindDash(own: string): boolean {
  const words = foldWithoutDiacritics(own.replace(/^[-\u2013]\s+/, ''));
  return /^[-\u2013]\s+\p{Lu}/u.test(own) && !bodyStarts.some((each) => words.startsWith(`${each} `));
}

/** The words of the issuer on a line of the head: all of them, or those in front of the place and date; null for none. */
function issuerIn(own: string): string | null {
  if (isNumberAlone(own)) return null;
  const alone = beforeNumber(own);
  const words = (findDateOfHead(alone) === null ? alone : capitalsBefore(alone)).replace(
    /^[^\p{L}\d]+|[^\p{L}\d)]+$/gu,
    '',
  );
  if (/\p{Ll}/u.test(words) || !/\p{Lu}{2}/u.test(words)) return null;
  const folded = foldWithoutDiacritics(words);
  const isStamp = stamps.some(
    (stamp) => folded === stamp || (stamp.includes(' ') && folded.startsWith(`${stamp} `)),
  );
  return isStamp ? null : words;
}

/** A union's own line has the first word of its motto: "ĐOÀN XÃ BÌNH AN" beside "ĐOÀN TNCS HỒ CHÍ MINH". */
function saysTheSame(line: string, motto: string): boolean {
  const [first = ''] = motto.split(' ');
  return foldWithoutDiacritics(line).split(' ').includes(first);
}

/** A body's name in small letters: a capital first, no sentence. */
function capitalized(own: string): boolean {
  return (
    /^\p{Lu}/u.test(own) && !/[.;:,]$/.test(own) && own.length <= longestName && findDateOfHead(own) === null
  );
}

/** In text of two columns the country's heading stands on the issuer's line. */
export function ownWords(line: string): string {
  let own = '';
  let end = 0;
  for (const { 0: words, index } of foldKeepingPositions(line).matchAll(heading)) {
    own += `${line.slice(end, index)} `;
    end = index + words.length;
  }
  return collapseSpaces(own + line.slice(end));
}

function fold(words: readonly string[]): readonly string[] {
  return words.map((each) => foldWithoutDiacritics(each));
}
