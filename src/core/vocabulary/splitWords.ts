/** A list written in one string, its entries parted by bars: long lists of words stay readable so. */
export function split(words: string): readonly string[] {
  return words.split('|');
}
