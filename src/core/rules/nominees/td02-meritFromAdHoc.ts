import type { Nominee } from '../../nominees/nominee';
import { saysNothingThere } from '../../nominees/readWords';
import type { Field } from '../../sheets/field';
import { cellText } from '../../sheets/gridCells';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { adHocWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { shortened } from '../places';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { hasAnyWord } from './evidence/wordsIn';

/** Ad hoc and thematic results do not support a higher award for merit. */
export const td02 = nomineeRule(
  {
    id: 'TD-02',
    severity: 'warning',
    source: `art. 4.3, ${lawNumbers.decree2025}; art. 4, ${lawNumbers.decree2023}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['restsOnAdHoc'],
  },
  (input) => {
    const law = input.law.decision.flag('principle.adHocIsNoBasis');
    if (law?.value !== true) return [];
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const basis = adHocBasis(input, nominee);
      if (basis === null) return [];
      const data = { achievement: shortened(basis.at.text) };
      const said = { messageId: 'restsOnAdHoc', severity: 'warning', ...basis, data, law } as const;
      return [ofNominee('TD-02', { input, nominee }, said)];
    });
  },
);

/** What is ad hoc behind a proposal for merit: its achievement, or all that its history of commendations tells. */
function adHocBasis(
  input: NomineeRuleInput,
  nominee: Nominee,
): { readonly field: 'achievement' | 'history'; readonly at: Field<string> } | null {
  const { awardType, achievement } = nominee;
  if (awardType.value !== 'merit') return null;
  if (hasAnyWord(achievement.text, adHocWords)) return { field: 'achievement', at: achievement };
  const past = restsOnHistoryAlone(nominee) ? pastCommendations(input, nominee) : [];
  const [at] = past;
  return at !== undefined && past.every(({ text }) => isAdHocThroughout(text))
    ? { field: 'history', at }
    : null;
}

function restsOnHistoryAlone({ achievement, rating, initiative, sameYearTitle }: Nominee): boolean {
  const told = [achievement, rating, initiative, sameYearTitle];
  return told.every(({ text }) => text.trim() === '' || saysNothingThere(text));
}

/** The filled cells of earlier years on the nominee's own row. */
function pastCommendations({ tables }: NomineeRuleInput, { sheet, row }: Nominee): readonly Field<string>[] {
  const table = tables.find((one) => one.sheet === sheet);
  if (table === undefined) return [];
  return table.columns.flatMap(({ column, field }): readonly Field<string>[] => {
    if (field !== 'history' && field !== 'historyAward' && field !== 'historyRating') return [];
    const text = cellText(table.grid, row, column);
    return text === '' || saysNothingThere(text) ? [] : [{ value: text, text, cell: { sheet, column, row } }];
  });
}

/** Every commendation of the cell, parted by ";", "," and lines, says that it was ad hoc or by theme. */
function isAdHocThroughout(text: string): boolean {
  return text
    .split(/[;,\n]/)
    .filter((part) => part.trim() !== '')
    .every((part) => hasAnyWord(part, adHocWords));
}
