import type { Sheet } from '../../../src/xlsx/sheet/model';

type Validation = Sheet['validations'][number];

/** What a file says of a validation where it says nothing. */
const unsaid = new Set([
  'error=',
  'errorTitle=',
  'errorStyle=stop',
  'prompt=',
  'promptTitle=',
  'showDropDown=0',
]);

/** The validations of a sheet, column by column: their areas may be cut differently and say the same. */
export function validationsTold(validations: readonly Validation[]): readonly string[] {
  const told = new Map<string, { readonly from: number; readonly to: number }[]>();
  for (const { areas, element } of validations) {
    const attributes = Object.entries(element.attributes)
      .map(([name, value]) => `${name}=${value}`)
      .filter((one) => !one.startsWith('sqref=') && !unsaid.has(one));
    const says = JSON.stringify([attributes.sort(), element.children]);
    for (const { row, rows, column, columns } of areas) {
      for (let at = column; at < column + columns; at += 1) {
        const key = `${at} ${says}`;
        told.set(key, [...(told.get(key) ?? []), { from: row, to: row + rows }]);
      }
    }
  }
  return [...told].map(([key, spans]) => `${key} ${JSON.stringify(joined(spans))}`).sort();
}

function joined(spans: readonly { readonly from: number; readonly to: number }[]): readonly unknown[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to >= from) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}
