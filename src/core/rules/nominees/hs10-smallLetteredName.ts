import type { Nominee } from '../../nominees/nominee';
import { isAllSmall, isPersonName, withCapitals } from '../../nominees/personNames';
import { cellOfPlace } from '../../sheets/field';
import { cellValue, isFormulaCell } from '../../sheets/gridCells';
import { nfc } from '../../text/folding';
import type { Finding } from '../finding';
import { isMostOfColumn } from '../mostOfColumn';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee, ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/** Names of persons without a single capital ("nguyễn văn an"), each with what to write instead; one finding for a column of them. */
export const hs10 = nomineeRule(
  {
    id: 'HS-10',
    severity: 'info',
    source: 'annex II, decree 30/2020 on capitals in names',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['smallLetters', 'mostSmallLetters'],
  },
  (input) =>
    [...indexOf(input.nominees).bySheet].flatMap(([sheet, ofList]) => {
      const ofRows = [...new Map(ofList.map((nominee) => [nominee.row, nominee])).values()];
      const small = ofRows.filter(({ name }) => isAllSmall(name.value) && isPersonName(name.value));
      if (!isMostOfColumn({ found: small.length, all: ofRows.length })) {
        return small.map((nominee) => smallName(input, nominee));
      }
      const data = { count: small.length };
      return [
        ofSheet('HS-10', { messageId: 'mostSmallLetters', severity: 'info', sheet, field: 'name', data }),
      ];
    }),
);

function smallName(input: NomineeRuleInput, nominee: Nominee): Finding {
  const { name } = nominee;
  const data = { to: withCapitals(name.text) };
  const said = { messageId: 'smallLetters', severity: 'info', field: 'name', at: name, data } as const;
  const finding = ofNominee('HS-10', { input, nominee }, said);
  const cell = cellOfPlace(name.cell, nominee.row);
  const grid = input.tables.find(({ sheet }) => sheet === nominee.sheet)?.grid;
  const from = cell === null || grid === undefined ? '' : cellValue(grid, cell.row, cell.column);
  if (cell === null || grid === undefined || typeof from !== 'string') return finding;
  if (isFormulaCell(grid, cell.row, cell.column) || !nfc(from).includes(name.text)) return finding;
  const to = nfc(from).replace(name.text, withCapitals(name.text));
  // whose name it is knows how it is written: nobody's letters are changed along with others
  return { ...finding, choices: { kind: 'capitals', cell, from, texts: [to] } };
}
