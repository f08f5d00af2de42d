import { setWords } from '../../vocabulary/planDemandWords';
import type { Finding } from '../finding';
import { ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { askData, asksOf } from './evidence/planAsks';
import { hasAnyWord } from './evidence/wordsIn';

/**
 * Sets of papers that the plan asks for, against the list's column of copies: one finding for each list. Silent where
 * the plan says several numbers, and for rows of which the province's number says the same.
 */
export const kh04 = nomineeRule(
  {
    id: 'KH-04',
    severity: 'info',
    source: "the plan's own demand",
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    needsPlan: true,
    messages: ['fewerSets'],
  },
  (input) => {
    const asks = asksOf(input, 'dossiers').filter(({ text }) => hasAnyWord(text, setWords));
    const [ask] = asks;
    const sets = ask?.figure ?? null;
    if (ask === undefined || sets === null || asks.some(({ figure }) => figure !== sets)) return [];
    const told = input.law.decision.number('dossier.sets')?.value ?? 0;
    return [...indexOf(input.nominees).bySheet].flatMap(([sheet, ofList]): readonly Finding[] => {
      const fewer = ofList.filter(({ dossier }) => {
        const copies = dossier.copies.value;
        return copies !== null && copies < sets && copies >= told;
      });
      const [first] = fewer;
      if (first === undefined) return [];
      const data = { ...askData(input, ask), found: fewer.length, first: first.row + 1 };
      return [ofSheet('KH-04', { messageId: 'fewerSets', severity: 'info', sheet, field: 'copies', data })];
    });
  },
);
