import { part, type Work } from '../../core/work/work';
import { chartCommands, missingChart } from './charts';
import { textBytes, type Command } from '../chunks';
import type { ExistingSheet } from './guard';
import { layoutLetters, queueLayout, queueMark } from '../ownSheets/marks';
import { contentsFromA1, existingImage } from '../ownSheets/ownSheet';
import { contentsKey, type SheetImage } from '../ownSheets/sheetImage';
import type { SheetChange } from '../journal/journalEntry';
import type { OwnMark } from '../../core/office/snapshot';
import { commandsForImage } from './writeImage';

/** The add-in's version of how it writes sheets, kept in their marks. */
export const sheetVersion = 1;

/** A sheet to be written: what it shall say, and what stands there. */
export interface SheetWrite {
  readonly name: string;
  readonly image: SheetImage;
  readonly mark: OwnMark;
  /** null: the sheet is made. */
  readonly existing: ExistingSheet | null;
}

/** Columns that a write answers for: those of the old table and of the new. */
export function widthOfWrite(write: SheetWrite): number {
  const old = write.existing?.layout?.columns.length ?? 0;
  return write.image.contents.reduce(
    (most, row) => Math.max(most, row.length, old),
    write.image.layout.columns.length,
  );
}

/** True where the sheet already says and looks what is to be written. Bit by bit. */
export function* isAsWanted(write: SheetWrite): Work<boolean> {
  const { existing, image } = write;
  if (existing === null || JSON.stringify(existing.layout) !== JSON.stringify(image.layout)) return false;
  if (missingChart(image.layout, existing.charts) !== null) return false;
  const existingKey = contentsKey(contentsFromA1(existing.cells, widthOfWrite(write)));
  return (yield* part(existingKey, 0, 0.5)) === (yield* part(contentsKey(image.contents), 0.5, 1));
}

/** What the journal must know to take the write back. Bit by bit. */
export function* changeOf(write: SheetWrite): Work<SheetChange> {
  const { existing, image, name } = write;
  const width = widthOfWrite(write);
  return {
    sheet: name,
    width,
    after: yield* contentsKey(image.contents),
    before:
      existing?.mark === undefined || existing.mark === null
        ? null
        : {
            mark: existing.mark,
            image: existingImage({
              layout: existing.layout,
              kind: existing.mark.kind,
              cells: existing.cells,
              width,
            }),
          },
  };
}

/**
 * The commands that write a sheet: made where it is not there, rewritten in place where it is ours; its mark where its
 * id is known already. `worksheets.add` with the final name: renaming or moving would clear Excel's own undo.
 */
export function* commandsOfWrite(context: Excel.RequestContext, write: SheetWrite): Work<readonly Command[]> {
  const { existing, image, name, mark } = write;
  const { worksheets } = context.workbook;
  const sheet = existing === null ? worksheets.add(name) : worksheets.getItem(existing.name);
  sheet.load({ id: true });
  const before = existing === null ? null : { layout: existing.layout, rowCount: usedRows(existing) };
  return [
    ...(yield* commandsForImage(sheet, image, before)),
    ...chartCommands(sheet, image.layout, existing),
    {
      bytes: textBytes('x'.repeat(layoutLetters(image.layout))) + 2_000,
      queue: () => {
        queueLayout(sheet, image.layout, existing?.layoutParts ?? 0);
        if (existing !== null) queueMark(sheet, { ...mark, sheetId: existing.id });
      },
    },
  ];
}

/** Rows of a sheet down to the last one that says anything. */
function usedRows(existing: ExistingSheet): number {
  const { cells } = existing;
  return cells === null ? 0 : cells.grid.originRow + cells.contents.length;
}
