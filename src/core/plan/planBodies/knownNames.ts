import { foldText } from '../../text/folding';
import { bodyWords } from '../../vocabulary/bodies';
import { nameHeads } from '../../vocabulary/bodyPhrases';
import {
  bareKinds,
  manyKinds,
  notNames,
  openHeads,
  quantifiers,
  smallNames,
} from '../../vocabulary/planBodyKinds';
import { personLeads, postsBefore, wholeNames, wholePosts } from '../../vocabulary/planBodyNames';
import {
  belongsBehind,
  chargeWords,
  placesBehind,
  unitsBehind,
  wordsBehind,
} from '../../vocabulary/planBodyTails';
import { dutyVerbs, notVerbs, strongDutyVerbs } from '../../vocabulary/planBodyVerbs';
import { phraseTree } from './nameLine';

const kinds = new Set([...bareKinds, ...manyKinds].map((words) => foldText(words)));
const firstWords = new Set(
  [...nameHeads, ...openHeads, ...bareKinds, ...postsBefore].map(
    (words) => foldText(words).split(' ')[0] ?? '',
  ),
);

/** The table's names that plainly begin like a body; its short names without a head ("Kế toán") apart. */
const tableNames = bodyWords
  .flatMap(({ canonical, aliases }) => [canonical, ...aliases])
  .filter((name) => !kinds.has(foldText(name)) && !/^(?:Các|Toàn) /u.test(name));
const hasHead = (name: string): boolean => {
  const [first = ''] = foldText(name).split(/[\s-]/);
  return firstWords.has(first) || /^[\p{Lu}\d&-]{3,}$/u.test(name.split(' ')[0] ?? '');
};

/** What the reader of bodies knows of names, ready for the search. */
export const known = {
  wholes: phraseTree([...wholeNames, ...wholePosts, ...tableNames.filter(hasHead)]),
  headless: phraseTree(tableNames.filter((name) => !hasHead(name))),
  bare: phraseTree(bareKinds),
  many: phraseTree([...bareKinds, ...manyKinds]),
  quantifiers: phraseTree(quantifiers),
  heads: phraseTree(openHeads),
  smallNames: phraseTree(smallNames),
  posts: phraseTree(postsBefore),
  persons: phraseTree(personLeads),
  notNames: phraseTree(notNames),
  units: phraseTree(unitsBehind),
  belongs: phraseTree(belongsBehind),
  places: phraseTree(placesBehind),
  behind: phraseTree(wordsBehind),
  charge: phraseTree(chargeWords),
  verbs: phraseTree(dutyVerbs),
  strongVerbs: phraseTree(strongDutyVerbs),
  notVerbs: phraseTree(notVerbs),
};
