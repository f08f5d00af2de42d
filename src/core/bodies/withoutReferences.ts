import { foldKeepingPositions, nfc } from '../text/folding';
import { citedSpans } from '../time/citedSpans';
import { leadsToReference } from '../vocabulary/bodyPhrases';

/**
 * A cell's words without the papers that they refer to: "Ban Chỉ đạo theo QĐ số 45/QĐ-UBND của UBND xã; Công an xã" names
 * two bodies, and the paper's own is none of them. What refers, from "theo" to the next ";" or line break, becomes
 * spaces; asides stay with their body. Positions are those of `nfc(text)`.
 */
export function withoutReferences(text: string): string {
  let rest = nfc(text);
  for (const { from, to } of citedSpans(rest)) {
    if (isInAside(rest, from)) continue;
    const start = leadsToReference.exec(foldKeepingPositions(rest.slice(0, from)))?.index ?? from;
    const ends = [';', '\n'].map((mark) => rest.indexOf(mark, to)).filter((at) => at >= 0);
    const end = Math.min(rest.length, ...ends);
    rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  }
  return rest;
}

/** True for words in parentheses: they belong to the body before them. */
function isInAside(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}
