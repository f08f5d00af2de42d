import { decemberLists } from './december';
import type { CleanList } from './model';
import { officeLists } from './offices';
import { residentLists } from './residents';
import { schoolLists } from './schools';

/** Ten lists of forty rows, each in another habit; all are right by the law of their day. */
export const cleanLists: readonly CleanList[] = [
  ...officeLists,
  ...schoolLists,
  ...residentLists,
  ...decemberLists,
].sort((one, other) => one.id.localeCompare(other.id));
