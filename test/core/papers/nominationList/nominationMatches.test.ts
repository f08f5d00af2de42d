import fc from 'fast-check';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { readNominees } from '../../../../src/core/nominees/readNominees';
import { nominationChanges } from '../../../../src/core/papers/nominationList/nominationChanges';
import { draftNominationList } from '../../../../src/core/papers/nominationList/nominationList';
import { readNominationSheet } from '../../../../src/core/papers/nominationList/nominationListSheet';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { Grid } from '../../../../src/core/sheets/grid';
import { atOnce } from '../../../../src/core/work/work';
import { nominationList as words } from '../../../../src/strings/papers/nominationList';
import { gridOf } from '../../sheets/gridOf';

const book = currentLawBook();
const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
type Row = readonly [name: string, position: string, unit: string, award: string];

const sound: readonly Row[] = [
  ['Trần Thị Thử', 'Kế toán', 'Trường Mẫu', 'Lao động tiên tiến'],
  ['Lê Văn Giả', 'Trưởng thôn', 'Thôn Một', 'Lao động tiên tiến'],
  ['Phạm Thị Nháp', 'Văn thư', 'Văn phòng Mẫu', 'Chiến sĩ thi đua cơ sở'],
];

function listOf(rows: readonly Row[], existing: Grid | null = null) {
  const title = ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'];
  const grid = gridOf([title, header, ...rows.map((row, at) => [at + 1, ...row])]);
  const { tables } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
  const { nominees } = atOnce(
    readNominees(tables, {
      year: 2025,
      book,
      historyTables: [],
      knownUnits: [],
      differentPersons: new Set(),
    }),
  );
  const report = atOnce(
    draftNominationList({
      nominees,
      tables,
      edition: book.edition,
      awardName: ({ award }) => award.text,
      year: 2025,
      issuer: null,
      unitNames: 'asTyped',
      notes: 'carried',
      fullName: () => null,
      differentPersons: new Set(),
      shape: 'list',
      withPersonal: false,
      words,
      existing: existing === null ? null : atOnce(readNominationSheet(existing)),
    }),
  );
  return { report, sheet: atOnce(gridOfDraft(report.draft)) };
}

/** The list after people typed a note beside everyone. */
function noted(rows: readonly Row[]): Grid {
  const { sheet, report } = listOf(rows);
  const at = report.draft.columns.findIndex(({ name }) => name === 'note');
  const values = sheet.values.map((row) =>
    String(row.at(-1)).startsWith('nominee:') ? row.with(at, `Gọi ${String(row[1])}`) : row,
  );
  return { ...sheet, values };
}

const changesOf = (before: readonly Row[], now: readonly Row[]) => {
  const existing = noted(before);
  const { report, sheet } = listOf(now, existing);
  const changes = atOnce(nominationChanges(atOnce(readNominationSheet(existing)), report));
  const kept = sheet.values.flat().filter((value) => String(value).startsWith('Gọi '));
  return { ...changes, doubtful: report.matches.doubtful, kept: [...kept].sort() };
};

const notes = sound.map(([name]) => `Gọi ${name}`).sort();
const nothing = { added: [], changed: [], removed: [], lostNotes: [], doubtful: [] };

test.each<readonly [string, readonly Row[], object]>([
  ['nothing', sound, { ...nothing, kept: notes }],
  [
    'another unit',
    [['Trần Thị Thử', 'Kế toán', 'Trường Khác', 'Lao động tiên tiến'], ...sound.slice(1)],
    { ...nothing, changed: ['Trần Thị Thử'], kept: notes },
  ],
  [
    'another award',
    [['Trần Thị Thử', 'Kế toán', 'Trường Mẫu', 'Chiến sĩ thi đua cơ sở'], ...sound.slice(1)],
    { ...nothing, changed: ['Trần Thị Thử'], kept: notes },
  ],
  [
    'a name spelt better',
    [...sound.slice(0, 2), ['Phạm Thị Nhápp', 'Văn thư', 'Văn phòng Mẫu', 'Chiến sĩ thi đua cơ sở']],
    { ...nothing, changed: ['Phạm Thị Nhápp'], kept: notes },
  ],
  [
    'one gone, one new',
    [...sound.slice(1), ['Vũ Văn Mới', '', 'Thôn Hai', 'Lao động tiên tiến']],
    {
      ...nothing,
      added: ['Vũ Văn Mới'],
      removed: ['Trần Thị Thử'],
      lostNotes: ['Gọi Trần Thị Thử'],
      kept: notes.filter((note) => !note.includes('Trần')),
    },
  ],
])('%s', (_says, now, expected) => {
  expect(changesOf(sound, now)).toEqual(expected);
});

test('who could be two now is nobody: people are asked', () => {
  const now: readonly Row[] = [
    ['Lê Văn Giả', '', 'Thôn Ba', 'Lao động tiên tiến'],
    ['Lê Văn Giả', '', 'Thôn Bốn', 'Lao động tiên tiến'],
  ];
  const { doubtful, removed, lostNotes } = changesOf([sound[1] ?? fail()], now);
  expect({ doubtful, removed, lostNotes }).toEqual({
    doubtful: ['Lê Văn Giả'],
    removed: ['Lê Văn Giả'],
    lostNotes: ['Gọi Lê Văn Giả'],
  });
});

function fail(): never {
  throw new Error('no row');
}

const anyRow = fc.tuple(
  fc.constantFrom('Trần Thị Thử', 'Lê Văn Giả', 'Phạm Thị Nháp', 'Đỗ Văn Ảo', 'Vũ Thị Tạm'),
  fc.constantFrom('Kế toán', 'Trưởng thôn'),
  fc.constantFrom('Thôn Một', 'Thôn Hai', 'Trường Mẫu'),
  fc.constantFrom('Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Giấy khen xã'),
);

test('any two lists: every typed note is kept or told as lost, and every row is told', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 10 }),
      fc.array(anyRow, { minLength: 1, maxLength: 10 }),
      (before, now) => {
        const { kept, lostNotes, added, removed } = changesOf(before, now);
        expect([...kept, ...lostNotes].sort()).toEqual(before.map(([name]) => `Gọi ${name}`).sort());
        expect(before.length - removed.length + added.length).toBe(now.length);
        expect(removed).toHaveLength(lostNotes.length);
      },
    ),
    { numRuns: 150 },
  );
});
