import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** The council's vote: the share of all members, absentees included; and counts that cannot be. */
export const hs04 = nomineeRule(
  {
    id: 'HS-04',
    severity: 'warning',
    source: `art. 33.5, 60.2, ${lawNumbers.decree2025}; art. 30.7, ${lawNumbers.decree2023}; art. 45.8, ${lawNumbers.decree2017}`,
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['tooFewVotes', 'impossibleVotes'],
  },
  (input) =>
    input.nominees.flatMap((nominee): readonly Finding[] => {
      const { total, present, inFavour } = nominee.council;
      const [all, came, agreed] = [total.value, present.value, inFavour.value];
      if (all === null || all <= 0 || agreed === null || nominee.award.value === null) return [];
      const subject = { input, nominee };
      const place = { field: 'councilFor', at: inFavour };
      const data = { found: agreed, total: all };
      if (agreed > all || (came !== null && came > all))
        return [
          ofNominee('HS-04', subject, {
            ...place,
            messageId: 'impossibleVotes',
            severity: 'warning',
            data: { ...data, present: came ?? '' },
          }),
        ];
      const law = input.law.decision.councilShare(nominee.award.value);
      const percent = law?.value ?? null;
      if (percent === null || agreed * 100 >= percent * all) return [];
      const least = Math.ceil((percent * all) / 100);
      return [
        ofNominee('HS-04', subject, {
          ...place,
          messageId: 'tooFewVotes',
          severity: 'warning',
          data: { ...data, percent, least },
          law,
        }),
      ];
    }),
);
