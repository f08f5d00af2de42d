import type { SolidLayout } from '../../xlsx/chart/newSolidChart';

const groupings = [
  ['Clustered', 'clustered'],
  ['Stacked', 'stacked'],
  ['Stacked100', 'percentStacked'],
] as const;

function typesOf(shape: SolidLayout['shape'], column: string, bar: string): [string, SolidLayout][] {
  const standing = groupings.map(([word, grouping]): [string, SolidLayout] => [
    `${column}${word}`,
    { direction: 'col', grouping, shape },
  ]);
  const lying = groupings.map(([word, grouping]): [string, SolidLayout] => [
    `${bar}${word}`,
    { direction: 'bar', grouping, shape },
  ]);
  return [...standing, ...lying, [column, { direction: 'col', grouping: 'standard', shape }]];
}

/** Excel.ChartType of bars in space, as they lie in the file. */
export const solidLayouts: Readonly<Record<string, SolidLayout>> = Object.fromEntries([
  ...typesOf('box', '3DColumn', '3DBar'),
  ...typesOf('cylinder', 'CylinderCol', 'CylinderBar'),
  ...typesOf('cone', 'ConeCol', 'ConeBar'),
  ...typesOf('pyramid', 'PyramidCol', 'PyramidBar'),
]);

/** The type of such bars; null where the API has none. */
export function solidTypeOf(layout: SolidLayout): string | null {
  const wanted = JSON.stringify([layout.direction, layout.grouping, layout.shape]);
  const found = Object.entries(solidLayouts).find(
    ([, one]) => JSON.stringify([one.direction, one.grouping, one.shape]) === wanted,
  );
  return found?.[0] ?? null;
}
