import type { Outcome } from '../../../src/core/work/outcome';

/** What an answer says of the workbook. Words: src/strings/vi/problems.ts. */
export type Claim =
  /** What was asked for stands there. */
  | { readonly says: 'done' }
  /** "Chưa có gì bị thay đổi", or "đã trả lại như cũ". */
  | { readonly says: 'nothing changed' }
  /** All was put back but these places. */
  | { readonly says: 'nothing changed but'; readonly places: readonly string[] }
  /** It is half done, and the list of steps takes it back. */
  | { readonly says: 'half done' }
  /** Nobody knows yet. */
  | { readonly says: 'not known' };

/** What an outcome claims. */
export function claimOf(outcome: Outcome<unknown>): Claim {
  if (outcome.ok) return { says: saysNothing(outcome.value) ? 'nothing changed' : 'done' };
  const { problem } = outcome;
  switch (problem.reason) {
    case 'leftAsTyped':
      return {
        says: 'nothing changed but',
        places: problem.cells.map(({ sheet, address }) => `${sheet}!${address}`),
      };
    case 'notPutBack':
    case 'partlyCleaned':
      return { says: 'half done' };
    case 'noAnswer':
      return { says: 'not known' };
    default:
      return { says: 'nothing changed' };
  }
}

/** There was nothing to be written, and why. */
function saysNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'nothing';
}

/** True where an answer names a place or the words at it: who reads it knows what became of them. */
export function names(
  answer: unknown,
  typed: { readonly sheet: string; readonly address: string; readonly text: string },
): boolean {
  const text = JSON.stringify(answer);
  if (text.includes(typed.text)) return true;
  const row = /[0-9]+$/.exec(typed.address)?.[0] ?? '';
  return [typed.address, `${row}:${row}`].some((address) =>
    text.includes(JSON.stringify({ sheet: typed.sheet, address }).slice(1, -1)),
  );
}
