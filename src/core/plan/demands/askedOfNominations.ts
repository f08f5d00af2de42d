import {
  behindSet,
  copyWord,
  dossierWords,
  indexWords,
  madeWords,
  nominatedWords,
  ofAllWords,
  originalWords,
  pointsWord,
  reachingWords,
  setWord,
  sharedByWords,
  sharedWords,
  shareWords,
} from '../../vocabulary/nominationAskWords';
import { boundWords, comparingWords } from '../../vocabulary/planTargetWords';
import { countedFigures, figure, figureOf } from './figures';
import { anyOf, finder, searchable } from './words';

const inBrackets = '(?: *\\([^)]{1,12}\\))?';
const perCent = /(?<figure>\d{1,3}(?:[.,]\d{1,2})?) ?%/gu;
const ofWhom = [...nominatedWords, ...sharedWords];
const ofAll = new RegExp(`^[\\p{L} ,]{0,20}?${anyOf(ofAllWords)} [^.;]{0,50}?${anyOf(ofWhom)}`, 'u');
/** "ít nhất 60% người trực tiếp lao động". */
const byWhom = new RegExp(`^[\\p{L} ]{0,20}?${anyOf(Object.values(sharedByWords).flat())}`, 'u');
const bounded = new RegExp(`${anyOf([...boundWords, ...comparingWords])} +(?:[\\p{L}]+ +){0,2}$`, 'u');
const isShare = finder(shareWords);
const namesWhom = finder(ofWhom);

/** Shares in per cent of those proposed ("không quá 15% số lao động tiên tiến"); of all of them is no limit. */
export function shareAsked(sentence: string): readonly number[] {
  const words = countedFigures(sentence);
  const shares = [...words.matchAll(perCent)].filter((match) => {
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const above = words.slice(Math.max(0, match.index - 90), match.index);
    const isBounded = bounded.test(above);
    return isBounded && (ofAll.test(behind) || byWhom.test(behind) || (isShare(above) && namesWhom(above)));
  });
  return figuresOf(shares).filter((share) => share < 100);
}

const anyFigure = `\\d{1,3}(?:[.,]\\d{1,2})?`;
const index = new RegExp(
  `${anyOf(indexWords)}[^.;%]{0,70}?(?<figure>${anyFigure})(?= ?%|[ ,)]|$)|(?<points>${anyFigure}) +${anyOf([pointsWord])}`,
  'gu',
);
const isReached = finder(reachingWords);

/** The index, points or rating that is to be reached, as printed in per cent or points. */
export function indexAsked(sentence: string): readonly number[] {
  const words = countedFigures(sentence);
  return isReached(words) ? figuresOf(words.matchAll(index)) : [];
}

const copies = new RegExp(
  `(?<figure>${figure})${inBrackets} +(?:${anyOf([setWord])}(?= *(?:${anyOf(behindSet)}|[,;.:()]|$))|${anyOf(originalWords)})`,
  'gu',
);

const copiesOfPaper = new RegExp(
  `${anyOf([...madeWords, ...dossierWords])}[^.;\\d]{0,25}?(?<figure>${figure})${inBrackets} +${anyOf([copyWord])}(?= *(?:${anyOf(behindSet)}|[,;.:()]|$))`,
  'gu',
);

/** Copies of the dossier or of one of its papers: "02 bộ hồ sơ", "01 bản chính", "lập thành 03 bản". */
export function copiesAsked(sentence: string): readonly number[] {
  const words = countedFigures(sentence);
  return figuresOf([...words.matchAll(copies), ...words.matchAll(copiesOfPaper)]);
}

const namesDossier = finder(dossierWords);

/** True where a text speaks of a dossier, or of one of its papers. */
export function isOfDossier(text: string): boolean {
  return namesDossier(searchable(text));
}

function figuresOf(matches: Iterable<RegExpExecArray>): readonly number[] {
  return [...matches].flatMap(({ groups }) => figureOf(groups?.['figure'] ?? groups?.['points'] ?? '') ?? []);
}
