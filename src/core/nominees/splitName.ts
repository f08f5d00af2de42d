import { collapseSpaces, foldKeepingPositions, foldText, nfc } from '../text/folding';
import { plainSigns } from '../text/signs';
import {
  collectiveBeginnings,
  householdSalutation,
  personalSalutation,
  placeBefore,
  positionBefore,
  residentBefore,
  salutationBefore,
} from '../vocabulary/nomineeWords';

/** What a name cell holds besides the name. */
export interface NameParts {
  /** "Ông", "Gia đình bà"; "" where there is none. As written. */
  readonly salutation: string;
  /** The rest, with single spaces; otherwise as written. */
  readonly name: string;
  /** Post at the tail ("Trưởng thôn thôn Y"), else "". */
  readonly position: string;
  /** Place or body at the tail ("thôn Y"), else "". */
  readonly unit: string;
  /** The whole begins as names of collectives do. */
  readonly isCollective: boolean;
}

const collectiveName = new RegExp(
  `^(?:${collectiveBeginnings
    .map((words) => foldText(words))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const tailMark = /\s*[-\u2013\u2014,;(]\s*/g;
const places = '(?<![\\p{L}])(?=(?:thon|to dan pho|tdp|xom|ap|khu pho|khu|khom|lang|xa|phuong) \\S)';
const lastPlace = new RegExp(`^.*${places}`, 'u');
const firstPlace = new RegExp(`^.*?${places}`, 'u');

/** True where a text begins as names of collectives do ("Chi bộ thôn …", "Trường …"). */
export function namesCollective(text: string): boolean {
  return collectiveName.test(foldText(text));
}

/** What a salutation says of the nominee: a household, a person, or nothing. */
export function kindOfSalutation(salutation: string): 'household' | 'individual' | null {
  const small = collapseSpaces(nfc(salutation)).toLowerCase();
  if (householdSalutation.test(small)) return 'household';
  return personalSalutation.test(small) ? 'individual' : null;
}

/**
 * Takes salutation, name and tail apart: "Ông Nguyễn Văn A - Trưởng thôn thôn B", "Bà C – thôn D", "Gia đình ông E".
 * A tail is cut off only where it begins as posts or places do; names of collectives stay whole.
 */
export function splitName(cellText: string): NameParts {
  const text = collapseSpaces(nfc(cellText));
  const plain = plainSigns(text).toLowerCase();
  const salutation =
    salutationBefore.exec(plain.length === text.length ? plain : text.toLowerCase())?.[0] ?? '';
  const rest = text.slice(salutation.length);
  const said = text.slice(0, salutation.length).replace(/[\s:.]+$/, '');
  if (salutation === '' && namesCollective(rest))
    return { salutation: '', name: rest, position: '', unit: '', isCollective: true };
  const folded = foldKeepingPositions(rest);
  for (const mark of folded.matchAll(tailMark)) {
    const from = mark.index + mark[0].length;
    const tail = folded.slice(from);
    const tailOf = mark.index === 0 ? null : kindOfTail(tail);
    if (tailOf === null) continue;
    const words = rest.slice(from).replace(/\)$/, '').trim();
    return {
      salutation: said,
      name: rest.slice(0, mark.index).trim(),
      ...partsOfTail(words, tail, tailOf),
      isCollective: false,
    };
  }
  return { salutation: said, name: rest, position: '', unit: '', isCollective: false };
}

type Tail = 'position' | 'resident' | 'place';

function kindOfTail(tail: string): Tail | null {
  if (positionBefore.test(tail)) return 'position';
  if (residentBefore.test(tail)) return 'resident';
  return placeBefore.test(tail) ? 'place' : null;
}

/** `tail`: the folded words. A post keeps the words of its place; who lives in a place does not. */
function partsOfTail(words: string, tail: string, kind: Tail): Pick<NameParts, 'position' | 'unit'> {
  if (kind === 'place') return { position: '', unit: words };
  const placeAt = (kind === 'position' ? lastPlace : firstPlace).exec(tail)?.[0].length ?? 0;
  const unit = placeAt === 0 ? '' : words.slice(placeAt).trim();
  return { position: kind === 'resident' && unit !== '' ? words.slice(0, placeAt).trim() : words, unit };
}
