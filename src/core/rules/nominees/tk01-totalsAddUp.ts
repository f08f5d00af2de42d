import type { NomineeField } from '../../vocabulary/nomineeFields';
import { cellValue, gridBounds } from '../../sheets/gridCells';
import type { Table } from '../../sheets/table';
import { statisticsClassOf } from '../../counting/statisticsClass';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { grandTotalBeginnings } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import { ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { beginsWithAny } from './evidence/wordsIn';

/**
 * Total = collectives + households + persons = sum by type of commendation, and persons = sum of their classes, for the
 * list itself: nominees who are none of the three kinds, or without a type or class where others have one, break the
 * tie-out (a title needs no type); and so does a total row of theirs that says another number than there are rows.
 */
export const tk01 = nomineeRule(
  {
    id: 'TK-01',
    severity: 'warning',
    source: `forms 0602, 0603, ${lawNumbers.statistics2023}`,
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['kindsDoNotAddUp', 'typesDoNotAddUp', 'classesDoNotAddUp', 'totalRowDiffers'],
  },
  (input) => [
    ...[...indexOf(input.nominees).bySheet].flatMap(([sheet, ofList]) => {
      const noKind = ofList.filter(({ kind }) => kind.value === null).length;
      const total = ofList.length;
      const needType = ofList.filter(
        ({ award }) => input.law.standards.award(award.value ?? '')?.value.isTitle !== true,
      );
      const noType = needType.filter(({ awardType }) => awardType.value === null).length;
      const hasTypes = ofList.some(({ awardType }) => awardType.value !== null);
      const individuals = ofList.filter(({ kind }) => kind.value === 'individual');
      const noClass = individuals.filter((nominee) => statisticsClassOf(nominee) === null).length;
      const found: Finding[] = [];
      if (noKind > 0)
        found.push(
          ofSheet('TK-01', {
            messageId: 'kindsDoNotAddUp',
            severity: 'warning',
            sheet,
            field: 'kind',
            data: { count: noKind, total },
          }),
        );
      if (noType > 0 && hasTypes)
        found.push(
          ofSheet('TK-01', {
            messageId: 'typesDoNotAddUp',
            severity: 'info',
            sheet,
            field: 'awardType',
            data: { count: noType, total: needType.length },
          }),
        );
      if (noClass > 0 && noClass < individuals.length)
        found.push(
          ofSheet('TK-01', {
            messageId: 'classesDoNotAddUp',
            severity: 'info',
            sheet,
            field: 'objectClass',
            data: { count: noClass, total: individuals.length },
          }),
        );
      return found;
    }),
    ...input.tables.flatMap(totalRow),
  ],
);

/** Only a single total row that begins like the total of everything and holds one whole number can be compared. */
function totalRow(table: Table<NomineeField>): readonly Finding[] {
  const totals = table.rows.filter(({ kind }) => kind === 'total');
  const [only] = totals;
  if (only === undefined || totals.length > 1) return [];
  const { firstColumn, lastColumn } = gridBounds(table.grid);
  const cells = Array.from({ length: lastColumn - firstColumn + 1 }, (_unused, index) =>
    cellValue(table.grid, only.row, firstColumn + index),
  );
  const label = cells.find((value) => typeof value === 'string' && value.trim() !== '');
  const numbers = cells.filter((value): value is number => typeof value === 'number');
  const [stated] = numbers;
  if (
    typeof label !== 'string' ||
    !beginsWithAny(label, grandTotalBeginnings) ||
    numbers.length !== 1 ||
    stated === undefined
  )
    return [];
  const rows = table.rows.filter(({ kind }) => kind === 'record').length;
  if (stated === rows || !Number.isInteger(stated) || stated > rows * 10) return [];
  const data = { stated, rows, row: only.row + 1 };
  return [ofSheet('TK-01', { messageId: 'totalRowDiffers', severity: 'warning', sheet: table.sheet, data })];
}
