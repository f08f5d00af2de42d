import { tableCertainty } from '../../../src/core/office/tableCertainty';
import type { Table } from '../../../src/core/sheets/table';
import { gridOf } from '../sheets/gridOf';

const found = (likelihood: number, kind: Table['kind'] = 'nominees'): Table => ({
  kind,
  sheet: 'DS',
  grid: gridOf([['STT', 'Họ và tên']]),
  headerFirstRow: 0,
  headerLastRow: 0,
  headerKey: 'k',
  likelihood,
  columns: [],
  rows: [],
  alongside: [],
});

test.each([
  ['nothing speaks for it', 0, [], 0],
  ['a person confirmed it', 1, [found(0.9, 'tasks')], 1],
  ['as likely as any', 0.7, [], 1],
  ['half as likely', 0.35, [], 0.5],
  ['as much speaks for the other kind', 0.7, [found(0.7, 'tasks')], 0],
  ['the same kind is no rival', 0.7, [found(0.9)], 1],
])('%s', (_says, likelihood, candidates, certainty) => {
  expect(tableCertainty({ others: new Map(), candidates }, found(likelihood))).toBe(certainty);
});
