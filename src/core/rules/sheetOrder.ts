import type { Finding, FindingPlace } from './finding';

/**
 * Findings in the order of sheet places: whole sheets, then rows and cells from top to bottom, then plan items and the
 * plan; of one place in the order in which they came.
 */
export function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => comparePlaces(one.where, other.where));
}

const kindOrder: Readonly<Record<FindingPlace['kind'], number>> = {
  sheet: 0,
  row: 1,
  cell: 1,
  planItem: 2,
  plan: 3,
};

function comparePlaces(a: FindingPlace, b: FindingPlace): number {
  const [rankA, rankB] = [kindOrder[a.kind], kindOrder[b.kind]];
  if (rankA !== rankB) return rankA - rankB;
  const [placeA, placeB] = [rowAndColumn(a), rowAndColumn(b)];
  if (placeA.sheet !== placeB.sheet) return placeA.sheet < placeB.sheet ? -1 : 1;
  return placeA.row - placeB.row || placeA.column - placeB.column;
}

function rowAndColumn(place: FindingPlace): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  if (place.kind === 'cell') return place.cell;
  if (place.kind === 'row') return { sheet: place.sheet, row: place.row, column: -1 };
  return { sheet: place.kind === 'sheet' ? place.sheet : '', row: -1, column: -1 };
}
