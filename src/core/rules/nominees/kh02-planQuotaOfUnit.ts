import type { Nominee } from '../../nominees/nominee';
import { unitAsked } from '../../plan/demands/askedCounts';
import { foldWithoutDiacritics } from '../../text/folding';
import { anyUnitWords, committeeBeginnings } from '../../vocabulary/planDemandWords';
import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { grouped, personKey, unitKey } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { askData, askedNominees, countOnce } from './evidence/planAsks';
import { beginsWithAny } from './evidence/wordsIn';

/**
 * How many the plan lets each unit propose, against each unit's rows: one finding for each unit that proposes more, at
 * the first row beyond. Where the plan speaks of villages or schools, only those count; rows whose unit is the
 * committee itself, as lists of the whole commune write it, are no unit's.
 */
export const kh02 = nomineeRule(
  {
    id: 'KH-02',
    severity: 'warning',
    source: "the plan's own demand",
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    needsPlan: true,
    messages: ['unitProposesMore', 'unitProposesOther'],
  },
  (input) =>
    askedNominees(input, 'quota').flatMap(({ ask, nominees }): readonly Finding[] => {
      const unit = unitAsked(ask.text);
      if (unit === null || ask.figure === null || ask.bound === 'least') return [];
      const most = ask.figure;
      const isMost = ask.bound === 'most';
      return [...grouped(nominees, (nominee) => keyOfUnit(nominee, unit)).values()].flatMap((ofUnit) => {
        const found = countOnce(ofUnit);
        const beyond = firstBeyond(ofUnit, most);
        if (found <= most || beyond === undefined) return [];
        const data = {
          ...askData(input, ask),
          found,
          unit: beyond.unit.text,
          kind: beyond.kind.value ?? '',
        };
        return [
          ofNominee(
            'KH-02',
            { input, nominee: beyond },
            {
              messageId: isMost ? 'unitProposesMore' : 'unitProposesOther',
              severity: isMost ? 'warning' : 'info',
              field: 'unit',
              at: beyond.unit,
              data,
            },
          ),
        ];
      });
    }),
);

/** The unit of a nominee where the plan's word is about it; null: it is none, or another kind of unit. */
function keyOfUnit(nominee: Nominee, unit: string): string | null {
  const { text } = nominee.unit;
  if (text === '' || beginsWithAny(text, committeeBeginnings)) return null;
  const word = foldWithoutDiacritics(unit).replace(/^nha /, '');
  return anyUnitWords.includes(word) || beginsWithAny(text, [word]) ? unitKey(nominee) : null;
}

/** The first row that is one too many. */
function firstBeyond(nominees: readonly Nominee[], most: number): Nominee | undefined {
  const seen = new Set<string>();
  return nominees.find((nominee) => seen.add(personKey(nominee) ?? nominee.key).size > most);
}
