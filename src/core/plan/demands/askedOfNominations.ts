import {
  amongThem,
  behindSet,
  copyWord,
  dossierWords,
  eachPeriods,
  eachWords,
  indexWords,
  madeWords,
  nominatedWords,
  ofAllWords,
  originalWords,
  pointsWord,
  proposingWords,
  reachingWords,
  setWord,
  sharedWords,
  shareWords,
  unitWords,
} from '../../vocabulary/nominationAskWords';
import { boundWords, comparingWords } from '../../vocabulary/planTargetWords';
import { countedFigures, figure, figureOf } from './figures';
import { anyOf, finder, searchable } from './words';

const inBrackets = '(?: *\\([^)]{1,12}\\))?';
const each = new RegExp(`${anyOf(eachWords)} +${anyOf(unitWords)}`, 'u');
/** "01 tập thể, 02 cá nhân/đơn vị". */
const perUnit = new RegExp(`/ ?${anyOf(unitWords)}`, 'u');
const nominated = anyOf(nominatedWords);
const counted = new RegExp(`(?<figure>${figure})${inBrackets} +(?:[\\p{L}]+ +)?${nominated}`, 'gu');
/** Units themselves are proposed only right behind the word for it: other work founds them. */
const countedUnit = new RegExp(
  `${anyOf(proposingWords)}[^.;,\\d]{0,30}?(?<figure>${figure})${inBrackets} +${anyOf(unitWords)}`,
  'gu',
);
const eachPeriod = new RegExp(`${anyOf(eachWords)} +${anyOf(eachPeriods)}`, 'u');
const among = new RegExp(anyOf(amongThem), 'u');
const proposes = finder(proposingWords);

/** How many each unit may or must propose: a figure for each kind counted in the sentence; else none. */
export function perUnitAsked(
  sentence: string,
  { isOnCommending }: { readonly isOnCommending: boolean },
): readonly number[] {
  const [words = ''] = countedFigures(sentence).split(among);
  const isProposing = proposes(words);
  if (!isOnCommending && !isProposing) return [];
  const unit = each.exec(words) ?? (isProposing ? eachPeriod.exec(words) : null);
  if (unit === null && !perUnit.test(words)) return [];
  const asked = words.slice(unit === null ? 0 : unit.index + unit[0].length);
  const found = [...asked.matchAll(countedUnit), ...asked.matchAll(counted)];
  return figuresOf(found.sort((one, other) => endOf(one) - endOf(other)));
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

const perCent = /(?<figure>\d{1,3}(?:[.,]\d{1,2})?) ?%/gu;
const ofWhom = [...nominatedWords, ...sharedWords];
const ofAll = new RegExp(`^[\\p{L} ,]{0,20}?${anyOf(ofAllWords)} [^.;]{0,50}?${anyOf(ofWhom)}`, 'u');
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
    return isBounded && (ofAll.test(behind) || (isShare(above) && namesWhom(above)));
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
