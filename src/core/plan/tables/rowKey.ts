/** What tells a row's line from others, however the outline parted it: its letters and figures. */
export function rowKey(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
