import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { recipientsLabel } from '../../vocabulary/planHeadings';
import { opensSignature } from '../foot/documentFoot';
import { isAppendixHeading } from '../foot/footLines';
import { opensSigning } from '../foot/signatureRole';
import type { OutlineParagraph } from './outlineParagraph';
import { liesInsideList } from './runs';

const label = foldWithoutDiacritics(recipientsLabel);
/** Behind the label of the recipients: a sign, the line's end, or the other column in capitals. */
const behindLabel = /^\s*(?:[^\s\p{L}\p{N}]|$)|^\s+\p{Lu}{2}/u;
/** Shorter lines below a role are a name or a remark on signing. */
const shortestDuty = 40;

/**
 * From each position on (the last is the paper's length): where recipients, signature or appendix begin at or below
 * it; the paper's length where none do. A line that only looks like it is passed over where a list from above goes on
 * below it ("1. … | KT. CHỦ TỊCH … | 2. …").
 */
export function footStarts(paragraphs: readonly OutlineParagraph[]): readonly number[] {
  const length = paragraphs.length;
  const inside = liesInsideList(paragraphs, ({ text }) => isAppendixHeading(text));
  const starts = new Array<number>(length + 1).fill(length);
  let nearest: 'recipients' | 'other' | null = null;
  let hasRecipientsBelow = false;
  for (let index = length - 1; index >= 0; index -= 1) {
    const { text } = paragraphs[index] ?? { text: '' };
    starts[index] = starts[index + 1] ?? length;
    if (isAppendixHeading(text)) {
      starts[index] = index;
      nearest = null;
      hasRecipientsBelow = false;
    } else if (opensRecipientsList(text)) {
      // The last of two such lines heads the list; the one above says where something is handed in.
      const isOther = nearest === 'recipients' && !/:$/.test(text) && text.length > label.length;
      if (inside[index] === true || isOther) continue;
      starts[index] = index;
      nearest = 'recipients';
      hasRecipientsBelow = true;
    } else if (isSigning(text)) {
      const isOfBody = hasRecipientsBelow && isFollowedByDuty(paragraphs[index + 1]);
      if (inside[index] === true || isOfBody) continue;
      starts[index] = index;
      nearest = 'other';
    }
  }
  return starts;
}

function opensRecipientsList(text: string): boolean {
  return foldKeepingPositions(text).startsWith(label) && behindLabel.test(text.slice(label.length));
}

/** A line of a signature; a sentence that begins with its signs is none ("KT. CHỦ TỊCH ký giấy khen."). */
function isSigning(text: string): boolean {
  if (!opensSignature(text) && !opensSigning(text)) return false;
  const isSentence = /[.;]$/.test(text) && (text.match(/\s\p{Ll}/gu) ?? []).length > 1;
  return !isSentence;
}

/** "CHỦ TỊCH UBND XÃ | - Chỉ đạo chung": a role that heads a list of duties. */
function isFollowedByDuty(below: OutlineParagraph | undefined): boolean {
  if (below === undefined) return false;
  return below.marker !== null || (below.text.length >= shortestDuty && /[.;]$/.test(below.text));
}
