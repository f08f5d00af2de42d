import { known } from './knownNames';
import { isSmall, phraseEnd, type NameLine } from './nameLine';

/** True where a duty begins at a token: a known verb in small letters (in capitals it is part of a name). */
export function isVerbAt(line: NameLine, at: number): boolean {
  return isSmall(line.tokens[at]) && phraseEnd(line, at, known.verbs) > at;
}

/** True where the words before plainly have a duty: "có trách nhiệm", "chủ trì". */
export function isStrongVerbAt(line: NameLine, at: number): boolean {
  return isSmall(line.tokens[at]) && phraseEnd(line, at, known.strongVerbs) > at;
}

/** A verb of more than one word: one alone may be the second syllable of a name ("Đào tạo"). */
export function isLongVerbAt(line: NameLine, at: number): boolean {
  return isSmall(line.tokens[at]) && phraseEnd(line, at, known.verbs) > at + 1;
}
