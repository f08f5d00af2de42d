import type { SheetState, WorkbookState } from '../../faults/world/workbookState';
import { cellAddress } from '../../../src/core/sheets/cellRef';

/** What a card, or the button itself, named before anything was written. */
export interface Named {
  /** Sheets that are made or written anew, or that an undo speaks of, by name. */
  readonly sheets: readonly string[];
  /** Cells of people: "Sheet!C5". */
  readonly cells: readonly string[];
  /** shown: the marks of findings were asked for, or taken off; conditional formats may be others. */
  readonly marks: 'shown' | 'untouched';
}

export const nothing: Named = { sheets: [], cells: [], marks: 'untouched' };

/**
 * Everything that is otherwise than before and was not named: cells ("Sheet!C5"), a sheet's frame (sizes, merged areas,
 * page, filters), its charts, sheets that came, went or moved, names of the workbook.
 */
export function unnamedChanges(before: WorkbookState, after: WorkbookState, named: Named): readonly string[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const names = new Set(named.sheets);
  const cells = new Set(named.cells);
  const changes: string[] = [];
  for (const sheet of after.sheets) {
    const was = known.get(sheet.name);
    known.delete(sheet.name);
    if (names.has(sheet.name)) {
      // a sheet that was made is the add-in's own, and bears its mark
      if (was === undefined && sheet.mark === null) changes.push(`${sheet.name}: no mark`);
    } else if (was === undefined) changes.push(`${sheet.name}: came`);
    else {
      changes.push(...changesOf(was, sheet).filter((place) => !cells.has(place)));
      if (named.marks === 'untouched' && conditionsOf(was) !== conditionsOf(sheet))
        changes.push(`${sheet.name}: conditional formats`);
    }
  }
  for (const name of known.keys()) if (!names.has(name)) changes.push(`${name}: went`);
  const theirs = (state: WorkbookState) =>
    state.sheets.map(({ name }) => name).filter((name) => !names.has(name));
  if (theirs(before).join('\u0001') !== theirs(after).join('\u0001')) changes.push('the order of the tabs');
  if (named.sheets.length === 0 && before.names !== after.names) changes.push('names of the workbook');
  return changes;
}

function changesOf(was: SheetState, is: SheetState): readonly string[] {
  const before = was.cells();
  const after = is.cells();
  const places = new Set([...before.keys(), ...after.keys()]);
  const cells = [...places].filter((place) => {
    const [one, other] = [before.get(place), after.get(place)];
    return one?.says !== other?.says || one?.looks !== other?.looks;
  });
  return [
    ...cells.map((place) => `${is.name}!${addressOf(place)}`),
    ...(was.frame() === is.frame() ? [] : [`${is.name}: frame`]),
    ...(was.charts().join() === is.charts().join() ? [] : [`${is.name}: charts`]),
    ...(was.mark === is.mark ? [] : [`${is.name}: mark`]),
  ];
}

/** The conditional formats of a sheet as they lie in the file. */
function conditionsOf({ xml }: SheetState): string {
  return (xml.match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g) ?? [])
    .join('')
    .replaceAll('&quot;', '"');
}

function addressOf(place: string): string {
  const [row = '', column = ''] = place.split(',');
  return cellAddress({ row: Number(row), column: Number(column) });
}
