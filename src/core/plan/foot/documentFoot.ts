import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import {
  appendixWord,
  recipientPreamble,
  recipientsLabel,
  signatureMarks,
  signatureNoise,
  signatureRoles,
} from '../../vocabulary/planHeadings';
import { standsAlone } from '../head/documentNumber';
import type { PlanSignature } from '../plan';

/** What stands below the plan's last paragraph. */
interface DocumentFoot {
  readonly recipients: readonly string[];
  readonly signature: PlanSignature;
}

const label = foldWithoutDiacritics(recipientsLabel);
const preambles = recipientPreamble.map((words) => foldWithoutDiacritics(words));
const noise = signatureNoise.map((words) => foldWithoutDiacritics(words));
const roles = signatureRoles.map((words) => foldWithoutDiacritics(words)).sort((a, b) => b.length - a.length);
const marks = [...signatureMarks.onBehalfOf, ...signatureMarks.forRole].map((mark) => mark.toUpperCase());
/** "TM.", "T/M", "KT.", "K/T". */
const markAtStart = new RegExp(
  `^(${marks.map((mark) => mark.split('').join('/?')).join('|')})(?:\\s*\\.\\s*|(?<=/\\p{Lu})\\s+)`,
  'u',
);
const markInside = new RegExp(`(?<=\\s)(?=(?:${marks.join('|')})\\s*\\.\\s*\\p{Lu})`, 'u');
/** A role in capitals behind the end of a recipient's entry; "TM. …" itself is not parted. */
const roleInside = new RegExp(
  `(?<=(?<!(?:${marks.join('|')})\\s?)[;.:]\\s)(?=\\p{Lu}{2,}(?:\\s\\p{Lu}{2,})+)`,
  'u',
);

/** True for the line that opens the list of recipients. */
export function opensRecipients(paragraph: string): boolean {
  return foldWithoutDiacritics(paragraph).startsWith(label);
}

/** True for a line with which a signature begins ("TM. …", "KT. …"). */
export function opensSignature(paragraph: string): boolean {
  return markAtStart.test(paragraph) && !/\p{Ll}/u.test(paragraph.slice(0, 12));
}

/** Reads recipients and signature from the composed paragraphs after the body, in either order or as two columns. */
export function readFoot(paragraphs: readonly string[]): DocumentFoot {
  const lines = untilAppendix(paragraphs.flatMap(splitColumns)).filter((line) => !standsAlone(line));
  const recipients: string[] = [];
  const signature: string[] = [];
  let isInRecipients = false;
  for (const line of lines) {
    if (opensRecipients(line)) {
      isInRecipients = true;
      const rest = line.slice(recipientsLabel.length).replace(/^[\s:]+/, '');
      if (rest !== '') recipients.push(...recipientsIn(rest));
      continue;
    }
    if (opensSignature(line) || isRole(line)) isInRecipients = false;
    const isListed = /^[-+\u2013\u2014\u2022*]\s*\p{L}/u.test(line);
    if (isListed || isInRecipients) recipients.push(...recipientsIn(line));
    else signature.push(line);
  }
  return { recipients, signature: readSignature(signature) };
}

/** "Phụ lục", "PHỤ LỤC I", "PHỤ LỤC NHIỆM VỤ CỤ THỂ": where the plan itself has ended. */
export function isAppendixHeading(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  if (!folded.startsWith(foldWithoutDiacritics(appendixWord))) return false;
  return /^\S+ \S+(?: (?:[ivx]+|\d+))?\s*[:.]?$/.test(folded) || !/\p{Ll}/u.test(line);
}

function untilAppendix(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex(isAppendixHeading);
  return at < 0 ? lines : lines.slice(0, at);
}

/** Two columns run into one line: "- UBND tỉnh;  KT. CHỦ TỊCH". */
function splitColumns(paragraph: string): readonly string[] {
  return paragraph
    .split(markInside)
    .flatMap((piece) => piece.split(roleInside))
    .map((piece) => collapseSpaces(piece))
    .filter((piece) => piece !== '');
}

function recipientsIn(line: string): readonly string[] {
  return line
    .split(/;\s*(?=[-\u2013\u2022])|;\s*$/)
    .map((entry) =>
      collapseSpaces(entry)
        .replace(/^[-+\u2013\u2014\u2022*]\s*/, '')
        .replace(/[;.,\s]+$/, ''),
    )
    .filter(
      (entry) => /\p{L}/u.test(entry) && !preambles.some((words) => foldWithoutDiacritics(entry) === words),
    );
}

function readSignature(lines: readonly string[]): PlanSignature {
  let onBehalfOf: string | null = null;
  let forRole: string | null = null;
  let role: string | null = null;
  let name: string | null = null;
  for (const line of lines) {
    const mark = opensSignature(line) ? markAtStart.exec(line) : null;
    if (mark !== null) {
      const rest = line.slice(mark[0].length).trim();
      if (
        (signatureMarks.onBehalfOf as readonly string[]).includes(
          (mark[1] ?? '').replace('/', '').toLowerCase(),
        )
      )
        onBehalfOf ??= rest;
      else forRole ??= rest;
    } else if (isRole(line)) {
      role ??= line;
    } else if (isName(withoutRemark(line)) && (role !== null || forRole !== null || onBehalfOf !== null)) {
      name = withoutRemark(line);
    }
  }
  return {
    onBehalfOf: onBehalfOf === '' ? null : onBehalfOf,
    forRole: forRole === '' ? null : forRole,
    role,
    name,
  };
}

/** "Nguyễn Văn A (đã ký)". */
function withoutRemark(line: string): string {
  return collapseSpaces(line.replace(/\([^()]*\)/g, ' '));
}

/** A role is in capitals and begins with a known one. */
export function isRole(line: string): boolean {
  if (/\p{Ll}/u.test(line)) return false;
  const folded = foldKeepingPositions(line);
  return roles.some((words) => folded.startsWith(words)) && line.length < 80;
}

/** Two to seven words of letters only, not a note about the signing. */
function isName(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  if (noise.some((words) => folded.replace(/^[^a-z]+/, '').startsWith(words))) return false;
  const words = line.split(' ');
  return words.length >= 2 && words.length <= 7 && /^\p{Lu}/u.test(line) && /^[\p{L}\s.]+$/u.test(line);
}
