import { commendingWords, otherWork, proposingWords } from '../../vocabulary/nominationAskWords';
import { anyOf, finder, searchable } from './words';

const commends = finder(commendingWords);
const isOther = finder(otherWork);
const proposing = new RegExp(anyOf(proposingWords), 'gu');

/** True where a text speaks of commending: awards, titles, examples to be shown. */
export function isOnCommending(text: string): boolean {
  return commends(searchable(text));
}

/** True where a text is about other work, though it may name commending: telling of it, checking, taking part. */
export function isOnOtherWork(text: string): boolean {
  // a word for sending someone is in one for proposing
  return isOther(searchable(text).replace(proposing, '-'));
}
