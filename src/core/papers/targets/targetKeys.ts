import { fingerprint } from '../../text/fingerprint';
import { foldText } from '../../text/folding';

const headKey = 'targets:head';
const rowStart = 'target:';

/** What tells the header's row of the table. */
export function writeHeadKey(): string {
  return headKey;
}

/** True for the hidden cell of the header's row. */
export function isHeadKey(text: string): boolean {
  return text === headKey;
}

/** What tells a target's row from one run to the next: how it is written does not count. */
export function writeTargetKey(text: string): string {
  return `${rowStart}${fingerprint(foldText(text, { stripPunctuation: true }))}`;
}

/** True for the hidden cell of a target's row. */
export function isTargetKey(text: string): boolean {
  return text.startsWith(rowStart);
}
