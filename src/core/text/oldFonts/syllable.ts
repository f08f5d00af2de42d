/** Consonants before the vowels; "qu" and "gi" count as such. Longer ones stand first. */
const onsets = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]';

/** Vowels that may stand alone or before the ending that follows; without tones. */
const openRimes = [
  'a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iu|iêu|o|oa|oai|oao|oay|oe|oeo|oi|ô|ôi|ơ|ơi',
  'u|ua|ui|uê|uơ|uy|uya|uyu|uây|uôi|ư|ưa|ưi|ưu|ươi|ươu|y|yêu|uao',
];
const nasalRimes = [
  '(?:a|ă|â|e|i|o|oa|oă|u|uâ|uô|ư|ươ|iê|yê)(?:m|n|ng)',
  '(?:ê|ô|ơ|oe|uê|uyê)(?:m|n)|ông|ôông|oong|iêng|(?:a|ê|i|oa|uê|uy|y)nh|yn|ưng',
];
/** They bear only two of the tones. */
const stoppedRimes = [
  '(?:a|ă|â|e|i|o|oa|oă|u|uâ|uô|ư|ươ|iê|yê)(?:c|t|p)',
  '(?:ê|ô|ơ|oe|uê|uyê|uy|y)(?:t|p)|ôc|ooc|(?:a|ê|i|oa|uê|uy|y)ch',
];

const open = new RegExp(`^(?:${onsets})?(?:${[...openRimes, ...nasalRimes].join('|')})$`, 'u');
const stopped = new RegExp(`^(?:${onsets})?(?:${stoppedRimes.join('|')})$`, 'u');
/** Grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const sharpTone = /[\u0301\u0323]/;

/**
 * True for what has the shape of one Vietnamese syllable: a beginning, vowels and an ending that go together, with one
 * tone at most, and with only the sharp or heavy tone before c, ch, p, t. Any case, composed or not. Whether it is a word is not asked.
 * Source: the orthography of Vietnamese; rimes as its schoolbooks list them.
 */
export function isSyllable(text: string): boolean {
  const letters = text.toLowerCase().normalize('NFD');
  const found = letters.match(tones) ?? [];
  if (found.length > 1) return false;
  const toneless = letters.replace(tones, '').normalize('NFC');
  if (open.test(toneless)) return true;
  return stopped.test(toneless) && sharpTone.test(found[0] ?? '');
}
