import { collapseSpaces, foldText, foldWithoutDiacritics } from '../../text/folding';
import {
  attachedTo,
  attachmentHeadings,
  fileWord,
  shortBeforeRole,
  signatureMarks,
} from '../../vocabulary/planFootWords';
import { appendixWord } from '../../vocabulary/planHeadings';
import { columnsOf } from '../head/columns';
import { standsAlone } from '../head/documentNumber';
import { withoutSigning } from '../head/headLines';
import { isOfPage } from './pageLines';
import { confirms, isRole, isRoleInSmallLetters, roleInside } from './signatureRole';
import { isAboutSigning, isSurelyName, withoutRemark } from './signerName';

const marks = [...signatureMarks.onBehalfOf, ...signatureMarks.forRole].map((mark) => mark.toUpperCase());
const markLetters = marks.map((mark) => mark.split('').join('[/.]?')).join('|');
/** "TM.", "T/M", "KT.", "K/T", "T.L", "TUQ" in front of capitals. */
const markAtStart = new RegExp(
  `^(${markLetters})(?:\\s*\\.\\s*|(?<=[/.]\\p{Lu})\\s+|\\s+(?=\\p{Lu}{2}))`,
  'u',
);
const markInside = new RegExp(
  `(?<=\\s)(?=(?:${marks.join('|')})\\s*\\.\\s*\\p{Lu}|(?:${marks.map((mark) => mark.split('').join('/')).join('|')})\\.?\\s+\\p{Lu}{2})`,
  'u',
);
/** A role in capitals behind the end of a recipient's entry; "TM. …" itself is not parted. */
const capitalsInside = new RegExp(
  `(?<=(?<!(?:${[...marks, ...shortBeforeRole.map((mark) => mark.toUpperCase())].join('|')})\\s?)[.:]\\s|;\\s)(?=\\p{Lu}{2,}(?:\\s\\p{Lu}{2,})+)`,
  'u',
);
/** Longer lines are no rows of two columns. */
const longestParted = 400;
const file = foldWithoutDiacritics(fileWord);
const attachments = attachmentHeadings.map((words) => foldText(words));
const attached = attachedTo.map((words) => foldWithoutDiacritics(words));

/** The mark with which a signature's line begins, as it is compared ("tm"), and the words behind it; null for none. */
export function signatureMark(line: string): { readonly mark: string; readonly rest: string } | null {
  const match = markAtStart.exec(line);
  if (match === null || /\p{Ll}/u.test(line.slice(0, 12))) return null;
  return {
    mark: (match[1] ?? '').replace(/[/.]/g, '').toLowerCase(),
    rest: line.slice(match[0].length).trim(),
  };
}

/**
 * The lines of recipients and signature up to an appendix: columns parted, without the lines of a web page, of a
 * digital signature and those of the head that stand here.
 */
export function footLines(paragraphs: readonly string[]): readonly string[] {
  const lines = withoutSigning(
    paragraphs.flatMap(columnsOf),
    (line) => isRole(line) || signatureMark(line) !== null,
  );
  return withoutPage(untilAppendix(lines))
    .flatMap(partColumns)
    .filter((line) => !standsAlone(line));
}

/** "Phụ lục", "PHỤ LỤC I", "PHỤ LỤC NHIỆM VỤ CỤ THỂ": where the plan itself has ended. */
export function isAppendixHeading(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  if (!folded.startsWith(foldWithoutDiacritics(appendixWord))) return false;
  return /^\S+ \S+(?: (?:[ivx]+|\d+))?\s*[:.]?$/.test(folded) || !/\p{Ll}/u.test(line);
}

function untilAppendix(lines: readonly string[]): readonly string[] {
  let isSigned = false;
  const at = lines.findIndex((line) => {
    if (isAppendixHeading(line) || (isSigned && opensAttachment(line))) return true;
    isSigned ||= isSurelyName(withoutRemark(line)) || isRole(line) || signatureMark(line) !== null;
    return false;
  });
  let end = at < 0 ? lines.length : at;
  // the attachment's title stands above "(Kèm theo …"
  while (at > 0 && lines[at]?.startsWith('(') === true && isTitleAbove(lines[end - 1])) end -= 1;
  return lines.slice(0, end);
}

function isTitleAbove(line: string | undefined): boolean {
  if (line === undefined || !/^\p{Lu}\P{Ll}*$/u.test(line) || isAboutSigning(line)) return false;
  return !isRole(line) && signatureMark(line) === null && !isSurelyName(line);
}

/** Below the signature: "BẢNG PHÂN CÔNG", "BIỂU SỐ 01", "(Kèm theo Kế hoạch số …". */
function opensAttachment(line: string): boolean {
  const bare = foldWithoutDiacritics(line);
  if (line.startsWith('(') && attached.some((words) => bare.startsWith(words, 1))) return true;
  const folded = foldText(line);
  return (
    !/\p{Ll}/u.test(line) && attachments.some((words) => folded === words || folded.startsWith(`${words} `))
  );
}

/** Behind the signer's name a page's first line ends the paper; before it such lines are left out one by one. */
function withoutPage(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let isSigned = false;
  for (const line of lines) {
    if (isOfPage(line)) {
      if (isSigned) break;
      continue;
    }
    if (isSurelyName(line) || isRole(line) || signatureMark(line) !== null) isSigned = true;
    kept.push(line);
  }
  return kept;
}

/** Two columns, or the whole signature, run into one line: "- UBND tỉnh;  KT. CHỦ TỊCH", "CHỦ TỊCH Lê Văn A". */
function partColumns(paragraph: string): readonly string[] {
  if (paragraph.length > longestParted) return [paragraph];
  return paragraph
    .split(markInside)
    .flatMap((piece) => piece.split(capitalsInside))
    .flatMap(partRoleBehindEntry)
    .flatMap(partRemark)
    .flatMap(partRoleAndName)
    .flatMap(partNameBehindFile)
    .flatMap(partSignature)
    .map((piece) => collapseSpaces(piece))
    .filter((piece) => piece !== '');
}

/** "- Các thôn  HIỆU TRƯỞNG": the role beside an entry that nothing closes. */
function partRoleBehindEntry(piece: string): readonly string[] {
  const at = piece.search(/(?<=\p{Ll}\)?,?\s)\p{Lu}{2,}(?:\s\p{Lu}{2,})+$/u);
  return at > 0 && isRole(piece.slice(at)) ? [piece.slice(0, at), piece.slice(at)] : [piece];
}

/** "- Đảng ủy xã;  (đã ký)": what is said of the signing beside an entry. */
function partRemark(piece: string): readonly string[] {
  const at = piece.search(/(?<=[;.,]\s*)\([^()]*\)$/);
  return at > 0 && isAboutSigning(piece.slice(at)) ? [piece.slice(0, at), piece.slice(at)] : [piece];
}

/** "Chủ tịch: Lê Văn A (đã ký)". */
function partRoleAndName(piece: string): readonly string[] {
  const at = piece.indexOf(':');
  const role = piece.slice(0, Math.max(0, at)).trim();
  const name = piece.slice(at + 1).trim();
  return isRoleInSmallLetters(role) && isSurelyName(withoutRemark(name)) ? [role, name] : [piece];
}

/** "- Lưu: VT.  Lê Văn A": the signer beside the last recipients. */
function partNameBehindFile(piece: string): readonly string[] {
  const end = /^(.*[;.])\s+(\p{Lu}[^;.]*)$/su.exec(piece);
  const [, entry = '', name = ''] = end ?? [];
  const isListed = /^[-+\u2013\u2014\u2022*]/.test(entry) || foldWithoutDiacritics(entry).startsWith(file);
  return end !== null && isListed && isSurelyName(name) ? [entry, name] : [piece];
}

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn A" as its three lines. */
function partSignature(piece: string): readonly string[] {
  if (confirms(piece)) {
    const at = roleInside(piece);
    return at < 0 ? [piece] : [piece.slice(0, at), piece.slice(at)];
  }
  const signed = signatureMark(piece);
  if (signed === null && !isRole(piece.replace(/\p{Lu}\p{Ll}.*$/su, '').trim())) return [piece];
  // "A Thoăng", "Y Bhăm": a letter alone begins the names of some peoples
  const nameAt = piece.search(/(?<=[\p{Lu}:]\s)(?:[AY]\s)?\p{Lu}\p{Ll}/u);
  const capitals = nameAt < 0 ? piece : piece.slice(0, nameAt);
  const name = nameAt < 0 ? '' : piece.slice(nameAt);
  const own = capitals.trim().replace(/:$/, '');
  const from = signed === null ? 0 : piece.length - signed.rest.length;
  const at = signed === null ? -1 : roleInside(own.slice(from));
  return [...(at < 0 ? [own] : [own.slice(0, from + at), own.slice(from + at)]), name];
}
