import type { Grid } from '../sheets/grid';
import { oldFontCells, oldFontOf } from '../sheets/oldFontCells';
import { tidied } from '../text/tidied';
import type { Finding } from './finding';
import { shortened } from './places';

/** One finding for each cell in an old font, with the same in Unicode as its fix; each sheet once. Linear in cells. */
export function oldFontFindings<Id extends string>(rule: Id, grids: readonly Grid[]): readonly Finding[] {
  return [...new Set(grids)].flatMap((grid) =>
    oldFontCells(grid).map((fix): Finding => ({
      rule,
      messageId: 'oldFont',
      severity: 'info',
      where: { kind: 'cell', cell: fix.cell },
      field: null,
      data: { encoding: oldFontOf(grid)?.encoding ?? '', meant: shortened(fix.to) },
      // half a sheet in Unicode may no longer show what the other half is written in: all at once is best
      fix: { ...fix, to: tidied(fix.to) },
      fixKind: 'oldFont',
    })),
  );
}
