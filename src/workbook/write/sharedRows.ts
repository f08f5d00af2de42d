import { mapWork, type Work } from '../../core/work/work';
import type { SheetImage } from '../ownSheets/sheetImage';
import type { CellContent } from '../read/cellContent';

/**
 * An image in which each row that already stands in its place is that very row: most rows of a sheet that is rewritten
 * say what they said, and are held once. In: the image, and what stands from A1. Bit by bit.
 */
export function* withSharedRows(image: SheetImage, standing: SheetImage['contents']): Work<SheetImage> {
  const shared = (row: readonly CellContent[], at: number): readonly CellContent[] => {
    const stands = standing[at];
    return stands !== undefined && isSameRow(row, stands) ? stands : row;
  };
  return { ...image, contents: yield* mapWork(image.contents, shared) };
}

function isSameRow(one: readonly CellContent[], other: readonly CellContent[]): boolean {
  return (
    one.length === other.length && one.every((content, column) => isSame(content, other[column] ?? null))
  );
}

/** The same to the letter, formats too; formulas are taken for different. */
function isSame(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  return isPair(one) && isPair(other) && one[0] === other[0] && one[1] === other[1];
}

function isPair(content: CellContent): content is readonly [number, string] {
  return Array.isArray(content);
}
