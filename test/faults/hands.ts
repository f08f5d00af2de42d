import { cellAddress } from '../../src/core/sheets/cellRef';
import { sheets as known } from './workbook';

/** Words that a hand typed, and where. */
export interface Typed {
  readonly sheet: string;
  /** "G7" */
  readonly address: string;
  readonly text: string;
}

/** What another hand did to the workbook. */
export interface Touched {
  readonly typed: readonly Typed[];
  /** Sheets that are people's because this hand made them. */
  readonly made: readonly string[];
  readonly renamed: readonly (readonly [from: string, to: string])[];
  readonly gone: readonly string[];
  /** The sheet whose rows moved, and where each row is now; null: it is gone. */
  readonly moved: { readonly sheet: string; readonly rowOf: (row: number) => number | null } | null;
  /** Words that were stored among the office's choices. */
  readonly stored: readonly string[];
  /** Steps that can be taken back and that this hand left in the journal. */
  readonly steps: readonly string[];
}

/** Where a write is about to happen. */
export interface Scene {
  /** A sheet of people that the action reads. */
  readonly source: string;
  /** A sheet that the action writes, there or not. */
  readonly target: string;
  /** A cell of the target that the action writes; of a sheet of ours one that says something. */
  readonly cell: { readonly row: number; readonly column: number };
  /** Rows of the source under its header. */
  readonly records: { readonly from: number; readonly count: number };
}

/** Somebody who edits the workbook; null: at this moment there is nothing to lay hands on. */
export interface Hand {
  readonly name: string;
  readonly act: (scene: Scene) => Promise<Touched | null>;
}

/** Nothing was touched. */
export const nothing: Touched = {
  typed: [],
  made: [],
  renamed: [],
  gone: [],
  moved: null,
  stored: [],
  steps: [],
};
/** What a hand types: no paper says it. */
const typedWords = 'go tay 7f3';

/** Edits the workbook the way a person does, where the sheet is there. */
function edit(
  sheet: (scene: Scene) => string,
  work: (
    scene: Scene,
    at: { readonly context: Excel.RequestContext; readonly sheet: Excel.Worksheet },
  ) => Promise<Touched> | Touched,
): Hand['act'] {
  return (scene) =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet(scene));
      await context.sync();
      if (found.isNullObject) return null;
      const touched = await work(scene, { context, sheet: found });
      await context.sync();
      return touched;
    });
}

const source = ({ source: name }: Scene): string => name;
const target = ({ target: name }: Scene): string => name;

function typeInto(name: string, on: Excel.Worksheet, cell: Scene['cell']): Touched {
  on.getCell(cell.row, cell.column).values = [[typedWords]];
  return { ...nothing, typed: [{ sheet: name, address: cellAddress(cell), text: typedWords }] };
}

/** Where rows of the source are read: the second record, if there are two. */
const secondRecord = ({ records }: Scene): number => records.from + Math.min(1, records.count - 1);

const whole = (row: number): string => `${row + 1}:${row + 1}`;

async function reverse(
  scene: Scene,
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Touched> {
  const { from, count } = scene.records;
  const used = sheet.getUsedRange();
  used.load({ columnCount: true });
  await context.sync();
  const rows = sheet.getRangeByIndexes(from, 0, count, used.columnCount);
  rows.load({ formulas: true });
  await context.sync();
  rows.formulas = rows.formulas.toReversed();
  const rowOf = (row: number) => (row >= from && row < from + count ? 2 * from + count - 1 - row : row);
  return { ...nothing, moved: { sheet: scene.source, rowOf } };
}

/** Copies a sheet as a person does. */
export function copySheet(name: string): Promise<Touched> {
  return Excel.run(async (context) => {
    const touched = await copy(context, context.workbook.worksheets.getItem(name), name);
    await context.sync();
    return touched;
  });
}

/** A copy as Excel makes it: cells and what is kept in the sheet, under a name of its own. */
async function copy(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<Touched> {
  const used = sheet.getUsedRange();
  used.load({ formulas: true, rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const properties = sheet.customProperties.load('items/key,items/value');
  await context.sync();
  const made = `${name.slice(0, 26)} (2)`;
  const twin = context.workbook.worksheets.add(made);
  twin.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount).formulas =
    used.formulas;
  for (const { key, value } of properties.items) twin.customProperties.add(key, value);
  const cell = { row: used.rowIndex + used.rowCount, column: 0 };
  return { ...typeInto(made, twin, cell), made: [made] };
}

async function makeNamed(context: Excel.RequestContext, name: string): Promise<Touched> {
  const standing = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  const aside = `${name.slice(0, 26)} cu`;
  if (!standing.isNullObject) standing.name = aside;
  const made = context.workbook.worksheets.add(name);
  const renamed = standing.isNullObject ? [] : [[name, aside] as const];
  return { ...typeInto(name, made, { row: 3, column: 1 }), made: [name], renamed };
}

/** All that another hand does between the batches of a write. */
export const hands: readonly Hand[] = [
  {
    name: 'types into the target',
    act: edit(target, (scene, { sheet }) => typeInto(scene.target, sheet, scene.cell)),
  },
  {
    name: 'types into a source',
    act: edit(source, (scene, { sheet }) =>
      typeInto(scene.source, sheet, { row: secondRecord(scene), column: 2 }),
    ),
  },
  {
    name: 'inserts a row into a source',
    act: edit(source, (scene, { sheet }) => {
      const at = scene.records.from;
      sheet.getRange(whole(at)).insert(Excel.InsertShiftDirection.down);
      return { ...nothing, moved: { sheet: scene.source, rowOf: (row) => (row >= at ? row + 1 : row) } };
    }),
  },
  {
    name: 'inserts a row into the target',
    act: edit(target, (scene, { sheet }) => {
      const at = scene.cell.row;
      sheet.getRange(whole(at)).insert(Excel.InsertShiftDirection.down);
      return { ...nothing, moved: { sheet: scene.target, rowOf: (row) => (row >= at ? row + 1 : row) } };
    }),
  },
  {
    name: 'deletes a row of a source',
    act: edit(source, (scene, { sheet }) => {
      const at = secondRecord(scene);
      sheet.getRange(whole(at)).delete(Excel.DeleteShiftDirection.up);
      const rowOf = (row: number) => (row === at ? null : row > at ? row - 1 : row);
      return { ...nothing, moved: { sheet: scene.source, rowOf } };
    }),
  },
  {
    name: 'deletes a row of the target',
    act: edit(target, (scene, { sheet }) => {
      const at = scene.cell.row;
      sheet.getRange(whole(at)).delete(Excel.DeleteShiftDirection.up);
      const rowOf = (row: number) => (row === at ? null : row > at ? row - 1 : row);
      return { ...nothing, moved: { sheet: scene.target, rowOf } };
    }),
  },
  {
    name: 'sorts the rows of a source',
    act: edit(source, (scene, { context, sheet }) => reverse(scene, context, sheet)),
  },
  {
    name: 'renames a source',
    act: edit(source, (scene, { sheet }) => {
      sheet.name = 'Ten khac';
      return { ...nothing, renamed: [[scene.source, 'Ten khac']] };
    }),
  },
  {
    name: 'renames the target',
    act: edit(target, (scene, { sheet }) => {
      sheet.name = 'Ten moi';
      return { ...nothing, renamed: [[scene.target, 'Ten moi']] };
    }),
  },
  {
    name: 'moves a source to the front',
    act: edit(source, (_scene, { sheet }) => {
      sheet.position = 0;
      return nothing;
    }),
  },
  {
    name: 'moves the target to the front',
    act: edit(target, (_scene, { sheet }) => {
      sheet.position = 0;
      return nothing;
    }),
  },
  {
    name: 'deletes a source',
    act: edit(source, (scene, { sheet }) => {
      sheet.delete();
      return { ...nothing, gone: [scene.source] };
    }),
  },
  {
    name: 'deletes the target',
    act: edit(target, (scene, { sheet }) => {
      sheet.delete();
      return { ...nothing, gone: [scene.target] };
    }),
  },
  {
    name: 'deletes another sheet',
    act: edit(
      () => known.rest,
      (_scene, { sheet }) => {
        sheet.delete();
        return { ...nothing, gone: [known.rest] };
      },
    ),
  },
  {
    name: 'makes a sheet of the name of the target',
    act: edit(source, (scene, { context }) => makeNamed(context, scene.target)),
  },
  {
    name: 'copies the target',
    act: edit(target, (scene, { context, sheet }) => copy(context, sheet, scene.target)),
  },
];
