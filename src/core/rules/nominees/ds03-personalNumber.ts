import { wholeCccd } from '../../nominees/identity';
import type { Nominee } from '../../nominees/nominee';
import { cccdLength, readCccd } from '../../nominees/readCccd';
import { cellOfPlace } from '../../sheets/field';
import type { Grid } from '../../sheets/grid';
import { cellValue, isFormulaCell } from '../../sheets/gridCells';
import type { Finding } from '../finding';
import { isMostOfColumn } from '../mostOfColumn';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee, ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * The personal number against sex and birth: twelve digits, of which the fourth tells century and sex (0 and 1: born
 * 1900-1999, man and woman; 2 and 3: 2000-2099 …) and the fifth and sixth the year of birth (Decree 137/2015, art. 13).
 * Old nine-digit numbers are a remark, one for a column of them. The finding never carries the number.
 */
export const ds03 = nomineeRule(
  {
    id: 'DS-03',
    severity: 'warning',
    source: 'art. 13, decree 137/2015 on citizen identification',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['wrongLength', 'oldNumber', 'againstSex', 'againstBirth', 'mostOldNumbers'],
  },
  (input) =>
    [...indexOf(input.nominees).bySheet].flatMap(([sheet, ofList]) => problemsOn(input, sheet, ofList)),
);

function problemsOn(input: NomineeRuleInput, sheet: string, ofList: readonly Nominee[]): readonly Finding[] {
  const ofRows = [...new Map(ofList.map((nominee) => [nominee.row, nominee])).values()];
  const numbered = ofRows.filter(({ cccd }) => cccd.text !== '');
  const found = numbered.flatMap((nominee) => problemsOf(nominee).map((said) => ({ nominee, said })));
  const old = found.filter(({ said }) => said.messageId === 'oldNumber');
  const areMostOld = isMostOfColumn({ found: old.length, all: numbered.length });
  const grid = input.tables.find((table) => table.sheet === sheet)?.grid ?? null;
  const data = { count: old.length };
  const ofColumn = { messageId: 'mostOldNumbers', severity: 'info', sheet, field: 'cccd', data } as const;
  return [
    ...(areMostOld ? [ofSheet('DS-03', ofColumn)] : []),
    ...found
      .filter(({ said }) => !areMostOld || said.messageId !== 'oldNumber')
      .map(({ nominee, said }) => ({
        ...ofNominee('DS-03', { input, nominee }, { field: 'cccd', at: nominee.cccd, ...said }),
        ...(said.messageId === 'againstSex' || said.messageId === 'againstBirth'
          ? {}
          : lostZeros(grid, nominee)),
      })),
  ];
}

type Said = Pick<Finding, 'messageId' | 'severity' | 'data'>;

function problemsOf(nominee: Nominee): readonly Said[] {
  const { cccd, sex, born } = nominee;
  if (cccd.text === '') return [];
  const number = wholeCccd(nominee);
  if (number === null) return [ofLength(cccd.value === '' ? cccd.text : cccd.value)];
  const century = Number(number.charAt(3));
  const found: Said[] = [];
  if (sex.value !== null && (century % 2 === 0) !== (sex.value === 'male'))
    found.push({ messageId: 'againstSex', severity: 'warning', data: { sex: sex.value } });
  const year = 1900 + Math.floor(century / 2) * 100 + Number(number.slice(4, 6));
  if (born.value !== null && born.value.year !== year)
    found.push({
      messageId: 'againstBirth',
      severity: 'warning',
      data: { born: born.value.year, byNumber: year },
    });
  return found;
}

/** Zeros that a number cell may have lost, for a person to say, as a property to spread; nothing where none are missing. */
function lostZeros(grid: Grid | null, { cccd, row, sex, born }: Nominee): Pick<Finding, 'choices'> {
  const cell = cellOfPlace(cccd.cell, row);
  if (grid === null || cell?.row !== row || isFormulaCell(grid, cell.row, cell.column)) return {};
  const from = cellValue(grid, cell.row, cell.column);
  const read = readCccd(from, { sex: sex.value, birthYear: born.value?.year ?? null });
  if (!read.isDoubtful) return {};
  return { choices: { kind: 'lostZero', cell, from, texts: [read.digits.padStart(cccdLength, '0')] } };
}

function ofLength(digits: string): Said {
  const { length } = digits.replace(/\s/g, '');
  if (/^\d{9}$/.test(digits)) return { messageId: 'oldNumber', severity: 'info', data: {} };
  return { messageId: 'wrongLength', severity: 'warning', data: { length } };
}
