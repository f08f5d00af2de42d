import { readFileSync, writeFileSync } from 'node:fs';
import type { CheckedCommune, CommuneFigures } from '../../../src/core/papers/communes/checkedCommune';
import { draftCommunes } from '../../../src/core/papers/communes/communesTable';
import { countByRule } from '../../../src/core/papers/communes/rulesOfAll';
import { landscapeTableWidth } from '../../../src/core/papers/page/landscapePage';
import type { DraftCell, SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { atOnce } from '../../../src/core/work/work';
import { communes as words } from '../../../src/strings/papers/communes';

const golden = 'test/fixtures/communes/table.expected.txt';

function day(text: string) {
  const read = parseIsoDate(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}
const today = day('2026-05-20');

const nothing: CommuneFigures = {
  commune: null,
  tasks: null,
  nominees: null,
  errors: 0,
  warnings: 0,
  quota: null,
  deadlines: { overdue: 0, soon: 0, dossiersDue: null },
  rules: [],
};

function checked(file: string, figures: Partial<CommuneFigures>): CheckedCommune {
  return { file, kind: 'checked', figures: { ...nothing, ...figures } };
}

const communes: readonly CheckedCommune[] = [
  checked('Xã An Mẫu.xlsx', {
    commune: 'Xã An Mẫu',
    tasks: 1240,
    errors: 2,
    warnings: 7,
    deadlines: { overdue: 3, soon: 1, dossiersDue: null },
    rules: [
      { rule: 'NV-08', severity: 'error', findings: 2 },
      { rule: 'NV-03', severity: 'warning', findings: 7 },
    ],
  }),
  checked('khối 2/=HYPERLINK("x").xlsx', {
    nominees: 31,
    errors: 1,
    warnings: 1,
    quota: { used: 6, allowed: 5, left: -1 },
    deadlines: { overdue: 0, soon: 0, dossiersDue: day('2026-05-10') },
    rules: [
      { rule: 'NV-03', severity: 'warning', findings: 1 },
      { rule: 'CN-04', severity: 'error', findings: 1 },
    ],
  }),
  checked('khối 2/phường thử.xlsx', {
    commune: 'Phường Thử',
    tasks: 12,
    nominees: 8,
    quota: { used: 1, allowed: null, left: null },
    deadlines: { overdue: 0, soon: 2, dossiersDue: day('2026-06-01') },
    rules: [{ rule: 'NV-03', severity: 'info', findings: 4 }],
  }),
  { file: 'khối 3/hỏng.xlsx', kind: 'failed', why: 'hỏng.xlsx: tệp bị hỏng.' },
];

function drafted(of: readonly CheckedCommune[]): readonly SheetDraft[] {
  return atOnce(draftCommunes({ communes: of, today, words, titleOf: (rule) => `Tên của ${rule}` }));
}

function said({ value }: DraftCell): string {
  switch (value.type) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'date':
      return value.date;
    case 'formula':
      return `FORMULA ${value.formula}`;
  }
}

/** A sheet as it is read, a line a row: cells of merged columns stand in the first. */
function asText({ name, columns, blocks }: SheetDraft): string {
  const rows = blocks
    .flatMap((block) => block.rows)
    .map((row) => {
      const cells = columns.map((_, column) => row.cells.find((cell) => cell.column === column));
      return cells
        .map((cell) => (cell === undefined ? '' : said(cell)))
        .join(' | ')
        .replace(/( \| )+$/, '');
    });
  return [`== ${name}`, ...rows].join('\n');
}

test('both sheets as a clerk reads them', () => {
  const text = `${drafted(communes).map(asText).join('\n\n')}\n`;
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test('no workbook at all, and workbooks without a finding, are said in a line', () => {
  const [none] = drafted([]);
  expect(none === undefined ? '' : asText(none)).toContain(words.none);
  const [, rules] = drafted([checked('a.xlsx', {})]);
  expect(rules === undefined ? '' : asText(rules)).toContain(words.noFindings);
});

test('what a file is called is never a formula', () => {
  const cells = drafted(communes).flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  );
  expect(cells.some((cell) => said(cell).includes('=HYPERLINK'))).toBe(true);
  expect(cells.filter(({ value }) => value.type === 'formula')).toEqual([]);
});

test('both tables are as wide as a sheet of paper is, rows between the heads have no merged cells', () => {
  for (const { columns, blocks } of drafted(communes)) {
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(landscapeTableWidth);
    const rows = blocks.filter(({ kind }) => kind === 'rows').flatMap((block) => block.rows);
    expect(rows.every(({ cells }) => cells.every(({ span }) => span === undefined))).toBe(true);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  }
});

test('rules: the gravest first, then those of most workbooks; a severity by itself', () => {
  expect(
    countByRule(communes).map(({ rule, severity, findings, workbooks }) => [
      rule,
      severity,
      findings,
      workbooks,
    ]),
  ).toEqual([
    ['NV-08', 'error', 2, 1],
    ['CN-04', 'error', 1, 1],
    ['NV-03', 'warning', 8, 2],
    ['NV-03', 'info', 4, 1],
  ]);
});
