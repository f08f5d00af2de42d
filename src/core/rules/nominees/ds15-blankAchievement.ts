import type { Nominee } from '../../nominees/nominee';
import { cellOfPlace } from '../../sheets/field';
import type { Finding } from '../finding';
import { withCells } from '../onePerName';
import { grouped, indexOf } from './evidence/nomineeIndex';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** Fewer filled cells than these tell nothing of a column. */
const fewestFilled = 3;
/** From this share on a column is one that everybody fills in. */
const mostFilled = 0.75;

/**
 * A blank summary of achievement where the list has the column and most rows of the same kind of nominee fill it in: one
 * finding for a list, at the first such cell, with all of them. Name, award, unit and post are HS-09's.
 */
export const ds15 = nomineeRule(
  {
    id: 'DS-15',
    severity: 'warning',
    source: 'art. 84, 85: the achievement behind the proposal',
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['blankAchievement'],
  },
  ({ everyone }) =>
    [...indexOf(everyone).bySheet].flatMap(([sheet, ofList]): readonly Finding[] => {
      const inColumn = ofList.filter(({ achievement }) => achievement.cell !== null);
      const blank = [...grouped(inColumn, ({ kind }) => kind.value ?? 'unknown').values()].flatMap(blankOf);
      const cells = blank.flatMap(({ achievement, row }) => cellOfPlace(achievement.cell, row) ?? []);
      const [cell] = cells;
      if (cell === undefined) return [];
      const rows = new Set(inColumn.map(({ row }) => row)).size;
      const data = { blank: new Set(blank.map(({ row }) => row)).size, rows };
      const said = {
        messageId: 'blankAchievement',
        severity: 'warning',
        sheet,
        field: 'achievement',
        data,
      } as const;
      const finding: Finding = { ...ofSheet('DS-15', said), where: { kind: 'cell', cell } };
      return [withCells(finding, cells)];
    }),
);

/** Those without a summary among nominees of one kind, where most have one. */
function blankOf(alike: readonly Nominee[]): readonly Nominee[] {
  const blank = alike.filter(({ achievement }) => achievement.text === '');
  const filled = alike.length - blank.length;
  return filled >= fewestFilled && filled >= alike.length * mostFilled ? blank : [];
}
