import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import {
  confirmingWords,
  preparingRoles,
  shortBeforeRole,
  signatureRoles,
} from '../../vocabulary/planFootWords';

const roles = signatureRoles.map((words) => foldWithoutDiacritics(words)).sort((a, b) => b.length - a.length);
const short = new RegExp(`^(?:${shortBeforeRole.join('|')})\\s*(?:\\.\\s*|\\s)(?=[a-z])`);
const longestRole = 80;

const confirming = confirmingWords.map((words) => foldWithoutDiacritics(words));

const preparing = preparingRoles.map((words) => foldWithoutDiacritics(words));

/** A line of a signature in capitals: the role, or who confirms it beside the role. */
export function opensSigning(line: string): boolean {
  return isRole(line) || confirms(line);
}

/** "XÁC NHẬN CỦA CHI BỘ", with the role of the signer in the other column behind it or not. */
export function confirms(line: string): boolean {
  const folded = foldWithoutDiacritics(line);
  return !/\p{Ll}/u.test(line) && confirming.some((words) => folded.startsWith(`${words} `));
}

/** "Duyệt của Hiệu trưởng": the role alone. */
export function withoutConfirming(line: string): string {
  const folded = foldKeepingPositions(line);
  const words = confirming.find((each) => folded.startsWith(`${each} `));
  return words === undefined ? line : line.slice(words.length).trim();
}

/** True for the role of who wrote a paper that another signs. */
export function prepares(role: string): boolean {
  const folded = foldWithoutDiacritics(role);
  return preparing.some((words) => folded === words || folded.startsWith(`${words} `));
}

/** "NGƯỜI LẬP GIÁM ĐỐC": two roles beside each other, the first complete; null for one role or none. */
export function rolesBeside(line: string): readonly [string, string] | null {
  if (!isRole(line)) return null;
  const from = roleInside(line);
  const left = line.slice(0, Math.max(0, from)).trim();
  return left !== '' && roleAt(left) === left.length ? [left, line.slice(from)] : null;
}

/** A role is in capitals and begins with a known one, "Q." in front of it or not. */
export function isRole(line: string): boolean {
  return !/\p{Ll}/u.test(line) && line.length < longestRole && roleAt(line) > 0;
}

/** A role in small letters is nothing but the role: "Hiệu trưởng", "Người lập kế hoạch". */
export function isRoleInSmallLetters(line: string): boolean {
  const folded = foldWithoutDiacritics(line).replace(/\s*\([^()]*\)$/, '');
  return /^\p{Lu}/u.test(line) && roles.some((words) => folded === words || folded === `${words} ke hoach`);
}

/**
 * Where the words of a run-on signature in capitals go over into the role ("ỦY BAN NHÂN DÂN CHỦ TỊCH", "CHỦ TỊCH PHÓ
 * CHỦ TỊCH"), as a position; -1 where they do not. A board may be named by a role ("BAN CHỦ NHIỆM").
 */
export function roleInside(words: string): number {
  const first = roleAt(words);
  for (const { index } of words.matchAll(/(?<=\s)\S/g)) {
    if (index < first || roleAt(words.slice(index)) === 0) continue;
    if (first === 0 && !words.slice(0, index).trim().includes(' ')) continue;
    return index;
  }
  return -1;
}

/** Length of the role that begins a text in capitals; 0 for none. */
function roleAt(text: string): number {
  const folded = foldKeepingPositions(text);
  const mark = short.exec(folded)?.[0].length ?? 0;
  const own = folded.slice(mark);
  const role = roles.find((words) => own.startsWith(words) && !/^[a-z]/.test(own.slice(words.length)));
  return role === undefined ? 0 : mark + role.length;
}
