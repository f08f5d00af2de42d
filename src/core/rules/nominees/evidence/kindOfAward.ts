import type { Nominee } from '../../../nominees/nominee';
import type { Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { ofNominee } from './nomineeFinding';

/** Errors (`notForThisKind`) where the book's award of the year under review is not for the nominee's kind. */
export function kindMismatches(
  input: NomineeRuleInput,
  check: { readonly rule: string; readonly applies: (nominee: Nominee) => boolean },
): readonly Finding[] {
  return input.nominees.flatMap((nominee): readonly Finding[] => {
    const kind = nominee.kind.value;
    if (kind === null || nominee.award.value === null || !check.applies(nominee)) return [];
    const law = input.law.standards.award(nominee.award.value);
    if (law === null || law.value.kinds.includes(kind)) return [];
    const data = { kind, forKinds: law.value.kinds.join(',') };
    const said = {
      messageId: 'notForThisKind',
      severity: 'error',
      field: 'award',
      at: nominee.award,
      data,
      law,
    } as const;
    return [ofNominee(check.rule, { input, nominee }, said)];
  });
}
