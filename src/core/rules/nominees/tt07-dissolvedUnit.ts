import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** A collective that was dissolved by the rearrangement of 01/7/2025 is no longer rewarded; a person's old unit is a remark. */
export const tt07 = nomineeRule(
  {
    id: 'TT-07',
    severity: 'warning',
    source: lawNumbers.circular2025,
    confidence: 'M',
    from: '2025-07-01',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['dissolvedCollective', 'dissolvedUnit'],
  },
  (input) => {
    if (input.law.decision.flag('principle.dissolvedUnitsNotRewarded')?.value !== true) return [];
    const bodies = bodyLookUp(input.law.decision.abolishedBodyIn);
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const isCollective = nominee.kind.value === 'collective';
      const at = isCollective ? nominee.name : nominee.unit;
      const body = bodies(at.text);
      if (body === null) return [];
      const said = isCollective
        ? ({ messageId: 'dissolvedCollective', severity: 'warning', field: 'name' } as const)
        : ({ messageId: 'dissolvedUnit', severity: 'info', field: 'unit' } as const);
      return [
        ofNominee(
          'TT-07',
          { input, nominee },
          { ...said, at, data: { body: body.phrase }, law: body.source },
        ),
      ];
    });
  },
);

/** Each spelling is looked up once: lists repeat their units. */
function bodyLookUp<Body>(find: (text: string) => Body | null): (text: string) => Body | null {
  const known = new Map<string, Body | null>();
  return (text) => {
    const answer = known.has(text) ? (known.get(text) ?? null) : find(text);
    known.set(text, answer);
    return answer;
  };
}
