import type { Nominee } from '../../nominees/nominee';
import type { CellRef } from '../../sheets/cellRef';
import { cellOfPlace } from '../../sheets/field';
import { armedForcesWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { hasAnyWord } from './evidence/wordsIn';

/**
 * Counts of a collective of which a part is more than its whole: one finding for a row, with all such pairs. Who is a
 * fighter at the base is an advanced worker first (art. 23.1); in the army and the police an advanced soldier, whom no
 * column counts.
 */
export const tt08 = nomineeRule(
  {
    id: 'TT-08',
    severity: 'warning',
    source: 'art. 23.1, 27.1, 28.1',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['partAboveWhole'],
  },
  (input) => {
    const seen = new Set<string>();
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const row = `${nominee.row} ${nominee.sheet}`;
      if (nominee.kind.value !== 'collective' || seen.has(row)) return [];
      const wrong = wrongPairs(nominee);
      const [first] = wrong;
      if (first === undefined) return [];
      seen.add(row);
      const cells = wrong.flatMap(({ part, whole }) => [cellOf(nominee, part), cellOf(nominee, whole)]);
      const data = { pairs: wrong.map((pair) => inData(nominee, pair)).join(';') };
      const finding = ofNominee(
        'TT-08',
        { input, nominee },
        {
          messageId: 'partAboveWhole',
          severity: 'warning',
          field: columns[first.part],
          at: nominee.counts[first.part],
          data,
        },
      );
      return [{ ...finding, cells: distinct(cells) }];
    });
  },
);

type Count = keyof Nominee['counts'];

interface Pair {
  readonly part: Count;
  readonly whole: Count;
}

const pairs: readonly Pair[] = [
  { part: 'advanced', whole: 'headcount' },
  { part: 'emulationFighters', whole: 'advanced' },
  { part: 'emulationFighters', whole: 'headcount' },
  { part: 'completed', whole: 'headcount' },
  { part: 'disciplined', whole: 'headcount' },
];

const columns: Readonly<Record<Count, string>> = {
  headcount: 'headcount',
  completed: 'completedCount',
  advanced: 'advancedCount',
  emulationFighters: 'emulationFighterCount',
  disciplined: 'disciplinedCount',
};

/** Pairs that contradict each other; of the fighters only the nearest whole is said. */
function wrongPairs({ counts, name, unit }: Nominee): readonly Pair[] {
  const isArmed = hasAnyWord(`${name.text} ${unit.text}`, armedForcesWords);
  const wrong = pairs.filter(({ part, whole }) => {
    const [some, all] = [counts[part].value, counts[whole].value];
    if (some === null || all === null || some <= all) return false;
    return !(isArmed && part === 'emulationFighters' && whole === 'advanced');
  });
  return wrong.filter((pair, index) => wrong.findIndex(({ part }) => part === pair.part) === index);
}

/** "advancedCount 12 headcount 10". */
function inData({ counts }: Nominee, { part, whole }: Pair): string {
  return [columns[part], counts[part].value, columns[whole], counts[whole].value].join(' ');
}

function cellOf(nominee: Nominee, count: Count): CellRef | null {
  return cellOfPlace(nominee.counts[count].cell, nominee.row);
}

function distinct(cells: readonly (CellRef | null)[]): readonly CellRef[] {
  const known = new Map(cells.flatMap((cell) => (cell === null ? [] : [[cell.column, cell] as const])));
  return [...known.values()];
}
