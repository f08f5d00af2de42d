/** A share as a person typed it: whole per cent, or taken back. */
export type TypedShare = { readonly percent: number | null };

/**
 * Reads "15", "15%" or " 15 % "; blank takes the share back (percent null). null for anything else, a decimal, zero and
 * more than a hundred too: nobody can be proposed under a share of nothing, and so nobody sets one.
 */
export function typedShare(text: string): TypedShare | null {
  const bare = text.replace(/%\s*$/, '').trim();
  if (text.trim() === '') return { percent: null };
  const percent = /^\d{1,3}$/.test(bare) ? Number(bare) : 0;
  return percent >= 1 && percent <= 100 ? { percent } : null;
}
