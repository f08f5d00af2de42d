import { goesOnInPart } from '../../law/instrument';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { citationRule } from '../makeRule';
import { citedInstruments, insteadOf, partOf } from './citedInstruments';

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
    const law = input.law.at(found.date);
    return found.cited.flatMap(({ citation, instrument }): readonly Finding[] => {
      const state = law.instrumentState(instrument.number);
      if (state !== 'ended' && state !== 'notYet') return [];
      if (state === 'ended' && spokenOfElsewhere.includes(instrument.number)) return [];
      const isInPart = state === 'ended' && goesOnInPart(instrument, found.date);
      const instead = insteadOf(instrument, input.law, found.date);
      const data = { cited: citation.text, number: instrument.number, instead, ...partOf(instrument) };
      const said = isInPart
        ? ({ messageId: 'endedInPart', severity: 'info' } as const)
        : ({ messageId: state, severity: 'warning' } as const);
      return [{ rule: 'CC-01', ...said, where: { kind: 'plan' }, field: null, data }];
    });
  },
);
