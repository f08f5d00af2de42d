import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import {
  fileWord,
  otherRecipientLabels,
  recipientPreamble,
  signatureMarks,
} from '../../vocabulary/planFootWords';
import { recipientsLabel } from '../../vocabulary/planHeadings';
import type { PlanSignature } from '../plan';
import { footLines, signatureMark } from './footLines';
import { isRole, isRoleInSmallLetters, prepares, rolesBeside, withoutConfirming } from './signatureRole';
import { isAboutSigning, isName, isSurelyName, nameOnTheRight, withoutRemark } from './signerName';

/** What stands below the plan's last paragraph. */
interface DocumentFoot {
  readonly recipients: readonly string[];
  readonly signature: PlanSignature;
}

const label = new RegExp(
  `^(?:${foldWithoutDiacritics(recipientsLabel)}|(?:${otherRecipientLabels
    .map((words) => foldWithoutDiacritics(words))
    .join('|')})(?=\\s*(?::|$)))`,
);
const file = foldWithoutDiacritics(fileWord);
const preambles = recipientPreamble.map((words) => foldWithoutDiacritics(words));
const listSign = /^[-+\u2013\u2014\u2022*]\s*(?=[\p{L}\d])/u;

/** True for the line that opens the list of recipients. */
export function opensRecipients(paragraph: string): boolean {
  return label.test(foldWithoutDiacritics(paragraph));
}

/** True for a line with which a signature begins ("TM. …", "KT. …"). */
export function opensSignature(paragraph: string): boolean {
  return signatureMark(paragraph) !== null;
}

/** Reads recipients and signature from the composed paragraphs after the body, in either order or as two columns. */
export function readFoot(paragraphs: readonly string[]): DocumentFoot {
  const recipients: string[] = [];
  const signature: string[] = [];
  let isInRecipients = false;
  let isFileOpen = false;
  let usesSigns = false;
  let isInline = false;
  let isSigned = false;
  let awaitsFile = false;
  for (const line of footLines(paragraphs)) {
    if (opensRecipients(line)) {
      isInRecipients = true;
      awaitsFile = true;
      const rest = line.slice(label.exec(foldKeepingPositions(line))?.[0].length ?? 0).replace(/^[\s:]+/, '');
      isInline = rest.includes(';');
      if (isInline) recipients.push(...entriesOf(rest));
      else if (rest !== '') recipients.push(...recipientsIn(rest));
      continue;
    }
    const isListed = listSign.test(line);
    const isFile = isInRecipients && isOfFile(line);
    usesSigns ||= isInRecipients && isListed;
    // among recipients without signs "Hiệu trưởng" is one of them
    const isRoleHere = usesSigns && isRoleInSmallLetters(line);
    if (!isListed && !isFile && (isRoleHere || isOfSignature(line))) isInRecipients = false;
    if (isInRecipients && !isListed && isFileOpen)
      recipients.push(`${recipients.pop() ?? ''}, ${recipientsIn(line).join('; ')}`);
    else if (isInRecipients && isInline && !isListed) recipients.push(...entriesOf(line));
    else if (isInRecipients || (isListed && (awaitsFile || !isSigned || isOfFile(line))))
      recipients.push(...recipientsIn(line));
    else if (!isListed) {
      signature.push(line);
      isSigned ||= isSurelyName(withoutRemark(line));
    }
    if (isOfFile(line) || (isListed && line.endsWith('.'))) awaitsFile = false;
    // behind the paper's own file nobody else receives it, unless a sign lists him or its line goes on
    isFileOpen = (isFile || isFileOpen) && /,$/.test(line);
    if (isFile && !isFileOpen) isInRecipients = false;
  }
  return { recipients, signature: readSignature(signature) };
}

/** "- Lưu: VT", "Lưu VP". */
function isOfFile(line: string): boolean {
  return new RegExp(`^${file}(?![a-z])`).test(foldWithoutDiacritics(line.replace(listSign, '')));
}

function isOfSignature(line: string): boolean {
  if (opensSignature(line) || isRole(line) || isAboutSigning(line)) return true;
  return !/[;:.]$/.test(line) && isSurelyName(withoutRemark(line));
}

/** Recipients one behind the other on one line ("Đảng ủy; các thôn; lưu VT."). */
function entriesOf(line: string): readonly string[] {
  return line.split(/;\s*(?!\s*\()/).flatMap(recipientsIn);
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

/**
 * The signer is the first line below mark or role that is surely a name, else the first that can be one. Of two who
 * sign beside or below each other he is the signer who did not only prepare the paper.
 */
function readSignature(lines: readonly string[]): PlanSignature {
  let onBehalfOf: string | null = null;
  let forRole: string | null = null;
  let role: string | null = null;
  let name: string | null = null;
  let likelyName: string | null = null;
  let signBeside = false;
  for (const line of lines) {
    const signed = signatureMark(line);
    const bare = withoutRemark(line);
    const beside = rolesBeside(bare);
    const over = roleOver(bare, role);
    if (signed !== null) {
      const isBehalf = (signatureMarks.onBehalfOf as readonly string[]).includes(signed.mark);
      if (isBehalf) onBehalfOf ??= signed.rest;
      else forRole ??= signed.rest;
    } else if (beside !== null) {
      role ??= signerOf(beside);
      signBeside = true;
    } else if (over !== null) {
      role = over;
      name = null;
      likelyName = null;
    } else if (isRole(bare) || isRoleInSmallLetters(bare)) {
      role ??= bare;
    } else if (isSurelyName(bare)) {
      name ??= signBeside ? nameOnTheRight(bare) : bare;
    } else if (role !== null || forRole !== null || onBehalfOf !== null) {
      if (isName(bare) || (likelyName === null && isOneWord(bare))) likelyName ??= bare;
    }
  }
  return {
    onBehalfOf: onBehalfOf === '' ? null : onBehalfOf,
    forRole: forRole === '' ? null : forRole,
    role,
    name: name ?? likelyName,
  };
}

/** The role of who approves, below the one who prepared: "Duyệt của Hiệu trưởng", "GIÁM ĐỐC"; null for none. */
function roleOver(line: string, above: string | null): string | null {
  if (above === null || !prepares(above)) return null;
  const own = withoutConfirming(line);
  return (isRole(own) || isRoleInSmallLetters(own)) && !prepares(own) ? own : null;
}

function signerOf([left, right]: readonly [string, string]): string {
  return prepares(right) && !prepares(left) ? left : right;
}

/** A name of one word directly below a role: a capital, then small letters. */
function isOneWord(line: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(line) && !isAboutSigning(line);
}
