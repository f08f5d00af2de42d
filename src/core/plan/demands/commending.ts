import { commendingWords, otherWork } from '../../vocabulary/nominationAskWords';
import { finder, searchable } from './words';

const commends = finder(commendingWords);
const isOther = finder(otherWork);

/** True where a text speaks of commending: awards, titles, examples to be shown. */
export function isOnCommending(text: string): boolean {
  return commends(searchable(text));
}

/** True where a text is about other work, though it may name commending: telling of it, checking, taking part. */
export function isOnOtherWork(text: string): boolean {
  return isOther(searchable(text));
}
