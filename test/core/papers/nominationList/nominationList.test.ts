import { atOnce } from '../../../../src/core/work/work';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { readNominees } from '../../../../src/core/nominees/readNominees';
import {
  draftNominationList,
  type NominationListReport,
  type NominationListRequest,
} from '../../../../src/core/papers/nominationList/nominationList';
import { readNominationSheet } from '../../../../src/core/papers/nominationList/nominationListSheet';
import { draftRows, gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { Grid } from '../../../../src/core/sheets/grid';
import { nominationList as words } from '../../../../src/strings/papers/nominationList';
import { gridsOfFile } from '../../../fixtures/gridsOfFile';
import { nomineeSample } from '../../../fixtures/nomineeSample';

const book = currentLawBook();
const sample = nomineeSample('nominees-ward-2025');
const { tables, historyTables } = atOnce(
  findNomineeTables(gridsOfFile(sample.clean), { confirmed: [], book }),
);
const { nominees } = atOnce(
  readNominees(tables, {
    year: sample.year,
    book,
    historyTables,
    knownUnits: [],
    differentPersons: new Set(),
  }),
);

function listOf(asked: Partial<NominationListRequest> = {}): NominationListReport {
  return atOnce(
    draftNominationList({
      nominees,
      tables,
      edition: book.edition,
      awardName: ({ award }) => award.value ?? award.text,
      year: sample.year,
      issuer: null,
      unitNames: 'asTyped',
      notes: 'carried',
      fullName: () => null,
      differentPersons: new Set(),
      shape: 'list',
      withPersonal: false,
      words,
      ...asked,
    }),
  );
}

function cellsOf({ draft }: NominationListReport): readonly (readonly unknown[])[] {
  return atOnce(gridOfDraft(draft)).values;
}

const nomineeRows = (report: NominationListReport) =>
  draftRows(report.draft).filter(({ key }) => key?.startsWith('nominee:'));

describe('the nomination list', () => {
  test('every nomination stands once, and the counts tie out', () => {
    const report = listOf();
    expect(nominees.length).toBeGreaterThan(10);
    const keys = nomineeRows(report).map(({ key }) => key?.split(':')[2]);
    expect([...keys].sort()).toEqual(nominees.map(({ key }) => key).sort());
    const { collective, individual, household, unknown } = report.counts;
    expect(collective + individual + household + unknown).toBe(nominees.length);
    for (const kind of ['collective', 'individual', 'household'] as const) {
      expect(report.counts[kind]).toBe(nominees.filter((nominee) => nominee.kind.value === kind).length);
    }
  });

  test('full names at choice, of units and of the bodies that are nominated; people’s names stay', () => {
    const [one] = nominees;
    if (one === undefined) throw new Error('nobody');
    const named = (name: string, kind: 'collective' | 'individual'): typeof one => ({
      ...one,
      key: name,
      kind: { ...one.kind, value: kind },
      salutation: { ...one.salutation, text: '', value: '' },
      name: { ...one.name, text: name, value: name },
      unit: { ...one.unit, text: '', value: '' },
    });
    const asked = [
      named('PVHXH', 'collective'),
      named('Tập thể PVHXH', 'collective'),
      named('Hội Nông dân', 'collective'),
      named('PVHXH', 'individual'),
    ];
    const fullName = (words: string) => (words === 'PVHXH' ? 'Phòng Văn hóa - Xã hội' : null);
    const namesOf = (unitNames: 'full' | 'asTyped') => {
      const report = listOf({ nominees: asked, fullName, unitNames });
      return [
        report.unitsWrittenOut,
        cellsOf(report)
          .flat()
          .filter((text) => /^(?!nominee:).*(?:PVHXH|Phòng|Hội)/.test(`${text}`)),
      ];
    };
    const full = 'Phòng Văn hóa - Xã hội';
    expect(namesOf('full')).toEqual([2, [full, `Tập thể ${full}`, 'Hội Nông dân', 'PVHXH']]);
    expect(namesOf('asTyped')).toEqual([2, ['PVHXH', 'Tập thể PVHXH', 'Hội Nông dân', 'PVHXH']]);
  });

  test('collectives, individuals, households, in this order, each numbered from 1', () => {
    const kindOf = new Map(nominees.map(({ key, kind }) => [key, kind.value]));
    const order = nomineeRows(listOf()).map(({ key }) => kindOf.get(key?.split(':')[2] ?? ''));
    const ranks = order.map((kind) => ['collective', 'individual', 'household', null].indexOf(kind ?? null));
    expect(ranks).toEqual([...ranks].sort());
    const ordinals = nomineeRows(listOf()).map(({ cells: [first] }) =>
      first?.value.type === 'number' ? first.value.number : 0,
    );
    const counted = order.map((kind, at) => order.slice(0, at + 1).filter((one) => one === kind).length);
    expect(ordinals).toEqual(counted);
  });

  test('no personal column unless asked for, and no identity number anywhere', () => {
    const numbers = nominees.map(({ cccd }) => cccd.value).filter((cccd) => cccd !== '');
    const plain = cellsOf(listOf()).flat().map(String);
    expect(listOf().draft.columns.map(({ name }) => name)).toEqual([
      'ordinal',
      'name',
      'position',
      'unit',
      'achievement',
      'note',
      'key',
    ]);
    expect(plain.filter((text) => numbers.includes(text))).toEqual([]);
    const personal = listOf({ withPersonal: true });
    expect(personal.draft.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['born', 'sex', 'cccd']),
    );
    if (numbers.length > 0) expect(cellsOf(personal).flat()).toEqual(expect.arrayContaining([numbers[0]]));
  });

  test('the import shape: nine columns, flat, one row for each nomination', () => {
    const report = listOf({ shape: 'import' });
    const header = report.draft.blocks.find(({ kind }) => kind === 'header')?.rows[0]?.cells ?? [];
    expect(header.map(({ value }) => (value.type === 'text' ? value.text : ''))).toEqual([
      'STT',
      'Tên gọi',
      'Tên tập thể/cá nhân/hộ gia đình',
      'Chức vụ',
      'Đơn vị công tác',
      'Phân loại khen thưởng',
      'Danh hiệu/Hình thức',
      'Phân loại đối tượng',
      'Lĩnh vực',
    ]);
    expect(report.draft.blocks.map(({ kind }) => kind)).toEqual(['title', 'header', 'rows']);
    expect(nomineeRows(report)).toHaveLength(nominees.length);
  });

  test('a section without anybody says so', () => {
    const individuals = nominees.filter(({ kind }) => kind.value === 'individual');
    const texts = cellsOf(listOf({ nominees: individuals })).flat();
    expect(texts.filter((text) => text === words.nobody)).toHaveLength(2);
  });
});

describe('made anew over a standing list', () => {
  const report = listOf();
  const noteAt = report.draft.columns.findIndex(({ name }) => name === 'note');
  const [first] = nominees.map(({ key }) => key);

  /** As it is after people typed a note beside the first nominee and added a row under it. */
  function typed(): Grid {
    const grid = atOnce(gridOfDraft(report.draft));
    const width = report.draft.columns.length;
    return {
      ...grid,
      values: grid.values.flatMap((row) => {
        if (!String(row.at(-1)).endsWith(`:${first ?? ''}`)) return [row];
        const added = Array.from({ length: width }, (_, column) => (column === 1 ? 'Thêm tay' : ''));
        return [row.map((value, column) => (column === noteAt ? 'Đã gọi điện' : value)), added];
      }),
    };
  }

  test('typed notes and added rows stay with their nominee', () => {
    const again = atOnce(
      gridOfDraft(listOf({ existing: atOnce(readNominationSheet(typed())) }).draft),
    ).values;
    const at = again.findIndex((row) => row[noteAt] === 'Đã gọi điện');
    expect(String(again[at]?.at(-1))).toMatch(new RegExp(`:${first ?? ''}$`));
    expect(again[at + 1]?.[1]).toBe('Thêm tay');
  });

  test('once more, it is the same', () => {
    const once = listOf({ existing: atOnce(readNominationSheet(typed())) }).draft;
    expect(listOf({ existing: atOnce(readNominationSheet(atOnce(gridOfDraft(once)))) }).draft).toEqual(once);
  });

  test('added rows outlive the nominee that they stood under', () => {
    const rest = nominees.filter(({ key }) => key !== first);
    const again = listOf({ nominees: rest, existing: atOnce(readNominationSheet(typed())) });
    expect(cellsOf(again).flat()).toContain('Thêm tay');
  });

  test('a sheet whose header lost its key is not read', () => {
    const grid = atOnce(gridOfDraft(report.draft));
    const bare = { ...grid, values: grid.values.map((row) => row.slice(0, -1)) };
    expect(atOnce(readNominationSheet(bare))).toBeNull();
  });
});
