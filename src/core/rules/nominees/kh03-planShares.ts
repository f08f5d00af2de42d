import type { NominationAsk } from '../../plan/plan';
import { preferringWords } from '../../vocabulary/planDemandWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineesFor } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { askData, asksOf, isForm } from './evidence/planAsks';
import { fighterQuota } from './evidence/quota';
import { hasAnyWord } from './evidence/wordsIn';
import { onePerRow, promiseFigures } from './tl05-listComposition';

/**
 * Shares that the plan sets: fighters at the base of the advanced workers, and direct workers or women of the persons
 * who are proposed for forms. Silent where the province's share says the same of the fighters, and where the list does
 * not tell of every person what the share is about.
 */
export const kh03 = nomineeRule(
  {
    id: 'KH-03',
    severity: 'warning',
    source: "the plan's own demand",
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    needsPlan: true,
    messages: ['moreFighters', 'smallerShare'],
  },
  (input) =>
    asksOf(input, 'share').flatMap((ask) =>
      ask.sharedBy === null ? fighters(input, ask) : smallerShare(input, ask),
    ),
);

function fighters(input: NomineeRuleInput, ask: NominationAsk): readonly Finding[] {
  const awards = input.book.awardFromText(ask.text, { date: input.reviewDay }) ?? [];
  const isOfFighters = ask.shareOf === 'advancedWorkers' && awards.includes('CSTDCS');
  if (!isOfFighters || ask.figure === null || ask.bound === 'least') return [];
  const use = fighterQuota(input, ask.figure)?.whole ?? null;
  const sheet = nomineesFor(input.nominees, ['CSTDCS'])[0]?.sheet;
  if (use === null || sheet === undefined || use.left >= 0) return [];
  const ofProvince = input.law.standards.number('quota.CSTDCS.percent')?.value ?? null;
  const told = ofProvince === null ? null : (fighterQuota(input, ofProvince)?.whole ?? null);
  if (told !== null && told.left < 0) return [];
  const data = { ...askData(input, ask), found: use.used, base: use.base, allowed: use.allowed };
  return [ofSheet('KH-03', { messageId: 'moreFighters', severity: 'warning', sheet, field: 'award', data })];
}

function smallerShare(input: NomineeRuleInput, ask: NominationAsk): readonly Finding[] {
  const figure = promiseFigures.find(({ what }) => what === ask.sharedBy);
  if (figure === undefined || ask.figure === null || ask.bound !== 'least') return [];
  const persons = onePerRow(
    input.nominees.filter(({ kind, award }) => {
      return kind.value === 'individual' && award.value !== null && isForm(input, award.value);
    }),
  );
  const [first] = persons;
  if (first === undefined || !persons.every(figure.belongs)) return [];
  const found = persons.filter(figure.counts).length;
  if (found * 100 >= ask.figure * persons.length) return [];
  const severity = hasAnyWord(ask.text, preferringWords) ? 'info' : 'warning';
  const data = { ...askData(input, ask), what: figure.what, found, base: persons.length };
  return [
    ofSheet('KH-03', { messageId: 'smallerShare', severity, sheet: first.sheet, field: figure.field, data }),
  ];
}
