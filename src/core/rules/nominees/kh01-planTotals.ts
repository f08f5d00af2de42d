import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { askData, askedNominees, countOnce } from './evidence/planAsks';

/** How many persons, collectives or households the plan lets be proposed in all, against the lists. */
export const kh01 = nomineeRule(
  {
    id: 'KH-01',
    severity: 'warning',
    source: "the plan's own demand",
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    needsPlan: true,
    messages: ['moreThanPlanned', 'otherThanPlanned'],
  },
  (input) =>
    askedNominees(input, 'total').flatMap(({ ask, nominees }) => {
      const [first] = nominees;
      const found = countOnce(nominees);
      if (first === undefined || found <= (ask.figure ?? found) || ask.bound === 'least') return [];
      const isMost = ask.bound === 'most';
      return [
        ofSheet('KH-01', {
          messageId: isMost ? 'moreThanPlanned' : 'otherThanPlanned',
          severity: isMost ? 'warning' : 'info',
          sheet: first.sheet,
          field: 'award',
          data: { ...askData(input, ask), found, kind: first.kind.value ?? '' },
        }),
      ];
    }),
);
