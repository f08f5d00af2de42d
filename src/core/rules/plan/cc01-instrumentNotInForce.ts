import { goesOnInPart } from '../../law/instrument';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { citationRule } from '../makeRule';
import { citedInstruments, insteadOf, partOf, placeOfCitation } from './citedInstruments';

/** Instruments of which rules of their own speak. */
const spokenOfElsewhere: readonly string[] = [
  lawNumbers.decree2023,
  lawNumbers.circular2024,
  lawNumbers.decree2025,
];

/** An instrument that is not in force on the plan's own day: ended before it (a remark while parts go on), or not begun. */
export const cc01 = citationRule(
  {
    id: 'CC-01',
    severity: 'warning',
    source: `art. 94, ${lawNumbers.law2022}; days of the law book`,
    confidence: 'H',
    messages: ['ended', 'endedInPart', 'notYet'],
  },
  (input) => {
    const found = citedInstruments(input);
    if (found === null) return [];
    const { first, last, said: year } = found.days;
    const [onFirst, onLast] = [input.law.at(first), input.law.at(last)];
    return found.cited.flatMap(({ citation, at, instrument }): readonly Finding[] => {
      const hasEnded = onFirst.instrumentState(instrument.number) === 'ended';
      const state = hasEnded ? 'ended' : onLast.instrumentState(instrument.number);
      if (state !== 'notYet' && !hasEnded) return [];
      if (hasEnded && spokenOfElsewhere.includes(instrument.number)) return [];
      const isInPart = hasEnded && goesOnInPart(instrument, first);
      const instead = insteadOf(instrument, input.law, first);
      const data = {
        cited: citation.text,
        number: instrument.number,
        instead,
        ...partOf(instrument),
        ...year,
      };
      const said = isInPart
        ? ({ messageId: 'endedInPart', severity: 'info' } as const)
        : ({ messageId: hasEnded ? 'ended' : 'notYet', severity: 'warning' } as const);
      return [{ rule: 'CC-01', ...said, where: placeOfCitation(at), field: null, data }];
    });
  },
);
