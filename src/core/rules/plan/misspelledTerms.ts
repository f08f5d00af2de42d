import { nfc } from '../../text/folding';
import {
  inCaseOf,
  placesOfPhrase,
  wordBefore,
  wordBehind,
  type LookedText,
  type Misspelling,
} from '../../text/misspelt';
import { beforeProvince, provinceNames, slipsOfTerms } from '../../vocabulary/slipsOfTerms';

/** Slips in the terms and names of a text, in their order, none overlapping. Positions count in the composed text. */
export function misspelledTerms(text: string): readonly Misspelling[] {
  const composed = nfc(text);
  const looked = { composed, small: composed.toLowerCase() };
  const found = [...slipsIn(looked), ...smallNamesIn(looked)].sort((one, other) => one.at - other.at);
  let end = 0;
  return found.filter(({ at, wrong }) => {
    const isFree = at >= end;
    if (isFree) end = at + wrong.length;
    return isFree;
  });
}

function slipsIn(looked: LookedText): readonly Misspelling[] {
  const { composed } = looked;
  return slipsOfTerms.flatMap(({ wrong, right, notBefore, notAfter }) =>
    placesOfPhrase(looked, wrong).flatMap(({ at, text }): readonly Misspelling[] => {
      const before = wordBefore(composed, at).toLowerCase();
      const behind = wordBehind(composed, at + text.length).toLowerCase();
      if (notBefore.includes(behind) || notAfter.includes(before)) return [];
      return [{ at, wrong: text, right: inCaseOf(text, right) }];
    }),
  );
}

/** "Hưng yên": the first word with a capital, the second small; not behind a name of a person. */
function smallNamesIn(looked: LookedText): readonly Misspelling[] {
  const { composed } = looked;
  return provinceNames.flatMap((name) => {
    const [first = '', second = ''] = name.split(' ');
    return placesOfPhrase(looked, name).flatMap(({ at, text }): readonly Misspelling[] => {
      const [one, other] = text.split(/\s+/);
      if (one !== first || other !== second.toLowerCase()) return [];
      const before = wordBefore(composed, at);
      const isNamed = before !== before.toLowerCase() && !beforeProvince.includes(before.toLowerCase());
      return isNamed ? [] : [{ at, wrong: text, right: name }];
    });
  });
}
