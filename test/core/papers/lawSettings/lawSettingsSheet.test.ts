import { atOnce } from '../../../../src/core/work/work';
import fc from 'fast-check';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import type { FigureSpec } from '../../../../src/core/law/figureSpecs';
import { applyLawSettings, settableEntries } from '../../../../src/core/law/lawSettings';
import { lawSettingsDraft } from '../../../../src/core/papers/lawSettings/lawSettingsSheet';
import { lawValueOf, lawValueText } from '../../../../src/core/papers/lawSettings/lawValueText';
import { readLawSettingsSheet } from '../../../../src/core/papers/lawSettings/readLawSettingsSheet';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { CellValue, Grid } from '../../../../src/core/sheets/grid';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import { lawSettingsSheet } from '../../../../src/strings/papers/lawSettingsSheet';

const today = parseIsoDate('2026-05-20') ?? fail('no day');
const book = currentLawBook();
const { values: words } = lawSettingsSheet;
const entries = settableEntries(book, today);

test.each(entries.map(({ entry, spec, value }) => [entry.key, spec, value] as const))(
  'the book’s own value of %s is read back from its words',
  (_, spec, value) => {
    expect(lawValueOf(spec, lawValueText(spec, value, words), words)).toEqual(value);
  },
);

const percent: FigureSpec = { kind: 'number', unit: 'percent', least: 0, most: 100 };
const dong: FigureSpec = { kind: 'number', unit: 'dong', least: 1, most: 1_000_000_000 };

test.each<readonly [FigureSpec, CellValue, unknown]>([
  [percent, 15, 15],
  [percent, '15', 15],
  [percent, ' 15 % ', 15],
  [percent, 'mười lăm', 'mười lăm'],
  [percent, 'Không quy định', null],
  [percent, '', undefined],
  [dong, '2.340.000 đồng', 2_340_000],
  [dong, '2,340,000', 2_340_000],
  [{ kind: 'flag' }, 'CÓ', true],
  [{ kind: 'flag' }, 'không', false],
  [{ kind: 'flag' }, 'chắc có', 'chắc có'],
  [{ kind: 'choice', choices: ['withYear'] }, 'Tính cả năm xét', 'withYear'],
  [{ kind: 'date' }, '20/07/1954', '1954-07-20'],
  [
    { kind: 'papers' },
    'Tờ trình; bản khai thành tích | giấy tờ chứng minh; báo cáo thành tích (nếu có)',
    'submission; declaration | proof; report?',
  ],
  [{ kind: 'papers' }, 'giấy gì đó', 'giấy gì đó'],
])('%j: “%s” means %j', (spec, typed, value) => {
  expect(lawValueOf(spec, typed, words)).toEqual(value);
});

test('any whole number is read back from its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      expect(lawValueOf(dong, lawValueText(dong, number, words), words)).toBe(number);
    }),
  );
});

describe('the settings sheet', () => {
  const draft = lawSettingsDraft({ book, today, words: lawSettingsSheet, existing: [] });

  /** The sheet as written, with what people typed into it: by key, own value and reason. */
  function typed(cells: Readonly<Record<string, readonly [CellValue, string]>>): Grid {
    const grid = atOnce(gridOfDraft(draft));
    const keyColumn = draft.columns.findIndex(({ name }) => name === 'key');
    return {
      ...grid,
      values: grid.values.map((row) => {
        const own = cells[String(row[keyColumn])];
        return own === undefined ? row : row.with(2, own[0]).with(3, own[1]);
      }),
    };
  }

  test('has a row for every figure that the office may set, and nothing is set', () => {
    const keys = atOnce(gridOfDraft(draft)).values.map((row) => row.at(-1));
    expect(keys).toEqual(expect.arrayContaining(entries.map(({ entry }) => entry.key)));
    expect(readLawSettingsSheet(atOnce(gridOfDraft(draft)), lawSettingsSheet).settings).toEqual([]);
  });

  test('values, days off and reasons are read back and taken by the book', () => {
    const grid = typed({
      'quota.CSTDCS.percent': [15, 'QĐ của tỉnh'],
      'dossier.sets': ['2 bộ', 'Quy chế'],
      'holiday.2026-11-24': ['ngày thường', 'Chưa công bố'],
    });
    const { settings } = readLawSettingsSheet(grid, lawSettingsSheet);
    const { book: changed, problems } = applyLawSettings(book, settings);
    expect(problems).toEqual([]);
    expect(changed.at(today).number('quota.CSTDCS.percent')?.value).toBe(15);
    expect(changed.at(today).number('dossier.sets')?.changedByOffice?.reason).toBe('Quy chế');
    expect(changed.calendar.isWorkingDay(parseIsoDate('2026-11-24') ?? today)).toBe(true);
  });

  test('a day that people add in a blank row is a day off', () => {
    const grid = atOnce(gridOfDraft(draft));
    const blank = grid.values.findIndex((row) => row.at(-1) === 'holiday');
    const values = grid.values.map((row, index) =>
      index === blank
        ? row.with(0, '23/11/2026').with(2, 'nghỉ hoán đổi').with(3, 'Thông báo của tỉnh')
        : row,
    );
    const { settings } = readLawSettingsSheet({ ...grid, values }, lawSettingsSheet);
    expect(settings).toEqual([{ key: 'holiday.2026-11-23', value: 'swapped', reason: 'Thông báo của tỉnh' }]);
  });

  test('what was typed stays when the sheet is written again, sense or nonsense', () => {
    const grid = typed({ 'quota.CSTDCS.percent': ['nhiều', 'Vì thế'] });
    const { existing } = readLawSettingsSheet(grid, lawSettingsSheet);
    const again = lawSettingsDraft({ book, today, words: lawSettingsSheet, existing });
    expect(readLawSettingsSheet(atOnce(gridOfDraft(again)), lawSettingsSheet).existing).toEqual(existing);
  });
});
