import { nomineeSample, nomineeSampleIds } from '../fixtures/nomineeSample';
import { plainCounts, rawRows, type CountedRecord, type RawRow } from './rawSheets';
import { summaryRows, type KeyedRows, type Shown } from './recalculated';
import { expectCounts, written } from './writtenTables';

/** Awards as the samples write them. */
const awardNames: Readonly<Record<string, string>> = {
  TTLĐXS: 'Tập thể lao động xuất sắc',
  TTLĐTT: 'Tập thể lao động tiên tiến',
  CSTĐCS: 'Chiến sĩ thi đua cơ sở',
  'CSTĐ cấp tỉnh': 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
  LĐTT: 'Lao động tiên tiến',
  'Giấy khen': 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã',
  'Bằng khen của Chủ tịch UBND tỉnh': 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  'Huy chương TNXP vẻ vang': 'Huy chương Thanh niên xung phong vẻ vang',
};

const yearlyTitle = 'Danh hiệu thi đua hằng năm (danh sách không ghi loại hình)';
const leaders = 'Các cấp lãnh đạo khác từ phó phòng trở lên';
const workers = 'Người trực tiếp công tác, lao động, học tập, chiến đấu';

interface Said {
  readonly who: string;
  readonly award: string;
  readonly kind: 'Tập thể' | 'Hộ gia đình' | 'Cá nhân';
  readonly unit: string;
  readonly type: string;
  readonly sex?: 'Nam' | 'Nữ' | 'Chưa rõ';
  readonly group?: string;
}

/** A nomination as it was read, and as it counts. */
interface Nomination extends CountedRecord {
  readonly said: Said;
}

function record(said: Said): Nomination {
  const { award, kind, unit, type, sex, group } = said;
  const name = awardNames[award] ?? award;
  const isPerson = kind === 'Cá nhân';
  const ofPersons = isPerson ? { classes: sex ?? 'Chưa rõ', sexes: sex ?? 'Chưa rõ' } : {};
  return {
    said: { ...said, award: name },
    rows: {
      awards: [name],
      units: [unit],
      awardUnits: [name, `${name} / ${unit}`],
      types: [type],
      classes: [group ?? ''],
      sexes: [name],
    },
    columns: { awards: kind, units: kind, awardUnits: kind, types: kind, ...ofPersons },
  };
}

/** The lists of the ward, sheet by sheet, in the habits of each. */
async function wardRecords(path: string): Promise<readonly Nomination[]> {
  const isNumbered = (row: RawRow): boolean => /^\d+$/.test(row[1] ?? '');
  const rows = async (sheet: string) => (await rawRows(path, sheet)).filter(isNumbered);
  const collectives = (await rows('Tập thể')).map((row) =>
    record({
      who: row[2] ?? '',
      award: row[9] ?? '',
      kind: 'Tập thể',
      unit: row[2] ?? '',
      type: yearlyTitle,
    }),
  );
  let unit = '';
  const persons = (await rows('Cá nhân')).map((row) => {
    const said = (row[8] ?? '').replace(/\s+/g, ' ').replace(' & ', ' và ');
    unit = said === 'nt' ? unit : said;
    return record({
      who: row[3] ?? '',
      award: row[10] ?? '',
      kind: 'Cá nhân',
      unit,
      type: yearlyTitle,
      sex: row[4] === '' ? 'Nữ' : 'Nam',
      group: (row[9] ?? '').startsWith('Các cấp lãnh đạo') ? leaders : workers,
    });
  });
  const others = (await rows('Đột xuất, chuyên đề')).map((row) =>
    record({
      who: row[2] ?? '',
      award: row[6] ?? '',
      kind: row[5] as Said['kind'],
      unit: row[4] ?? '',
      type: row[7] ?? '',
      group: workers,
    }),
  );
  const volunteers = (await rows('Hồ sơ TNXP')).map((row) =>
    record({
      who: row[2] ?? '',
      award: row[9] ?? '',
      kind: 'Cá nhân',
      unit: row[4] ?? '',
      type: 'Kháng chiến',
      group: '(Danh sách không ghi chức vụ, nhóm đối tượng)',
    }),
  );
  return [...collectives, ...persons, ...others, ...volunteers];
}

/** The commune's one list: awards in group rows, forms of address in the names, units written as "nt". */
async function communeRecords(path: string): Promise<readonly Nomination[]> {
  const records: Nomination[] = [];
  let award = '';
  let type = yearlyTitle;
  let unit = '';
  for (const row of await rawRows(path, 'DS khen thưởng 2023')) {
    const heading = row[2] ?? '';
    if (/^(I|II|III)\. /.test(heading) && type === yearlyTitle) award = heading.replace(/^\S+ /, '');
    if (heading.startsWith('B. GIẤY KHEN')) {
      award = 'Giấy khen';
      type = 'Chuyên đề';
    }
    if (!/^\d+$/.test(heading)) continue;
    const name = row[3] ?? '';
    const kind = name.startsWith('Gia đình')
      ? 'Hộ gia đình'
      : /^(Ông|Bà) /.test(name)
        ? 'Cá nhân'
        : 'Tập thể';
    // the same dwelling group stands in the list with a capital
    const inName = / [-–] (?:Trưởng thôn )?(thôn .*)$/.exec(name)?.[1]?.replace('thôn Khê', 'Thôn Khê');
    if (/^(nt|-nt-|")$/.test(row[7] ?? '') === false)
      unit = inName ?? ((row[7] ?? '') === '' ? name : (row[7] ?? ''));
    const post = row[6] ?? '';
    records.push(
      record({
        who: name.replace(/\s+/g, ' '),
        award,
        kind,
        unit,
        type,
        sex: row[4] === 'Nam' || row[4] === 'Nữ' ? row[4] : 'Chưa rõ',
        group: /^(Hiệu trưởng|Phó Chủ tịch)/.test(post) ? leaders : workers,
      }),
    );
  }
  return records;
}

const listCases = nomineeSampleIds.flatMap((id) =>
  (['clean', 'seeded'] as const).map((kind) => ({ id, kind, path: nomineeSample(id)[kind] })),
);

describe.each(listCases)('$id $kind: counts of nominations', ({ id, path }) => {
  let rows: KeyedRows = new Map();
  let records: readonly Nomination[] = [];

  beforeAll(async () => {
    const file = await written(path, nomineeSample(id).today, null);
    ({ rows } = await summaryRows(file, 'Tổng hợp khen thưởng'));
    records = await (id === 'nominees-ward-2025' ? wardRecords(path) : communeRecords(path));
  });

  test.each(['awards', 'units', 'types', 'classes', 'sexes'])('%s', (table) =>
    expectCounts(rows, table, records),
  );

  test('awards by unit', () => {
    const counted = plainCounts(records, 'awardUnits');
    let award = '';
    const found: string[] = [];
    for (const [key, [line = []]] of rows) {
      if (!key.startsWith('awardUnits ') || /(title|head)$/.test(key)) continue;
      const words = String(line[0]);
      const isAward = !key.includes(' unit ');
      award = isAward ? words : award;
      const row = isAward ? words : `${award} / ${words}`;
      found.push(row);
      const heads = ['Tổng cộng', 'Tập thể', 'Hộ gia đình', 'Cá nhân', 'Chưa rõ'];
      const wanted = heads.map((head) => counted.get(row)?.get(head) ?? 0);
      expect([row, ...line.slice(1, 6)]).toEqual([row, ...wanted]);
    }
    expect([...found].sort()).toEqual([...counted.keys()].sort());
  });

  test('sums that must be equal', () => {
    const figure = (key: string): Shown | undefined => rows.get(`tieOut ${key}`)?.[0]?.[1];
    const persons = records.filter(({ said }) => said.kind === 'Cá nhân').length;
    expect(['total', 'byKind', 'byType'].map(figure)).toEqual([1, 1, 1].map(() => records.length));
    expect(['individuals', 'byClass'].map(figure)).toEqual([persons, persons]);
    expect(rows.get('dossiers total')?.[0]?.[1]).toBe(records.length);
  });

  test('money: each line is its number times its amount, in whole đồng', () => {
    const { base } = moneyOf[id];
    const paid = records.filter(({ said }) => !hasHigherTitle(said, records));
    const lines = [...rows].flatMap(([key, [line = []]]) => (/^money \d+$/.test(key) ? [line] : []));
    let sum = 0;
    for (const [award, kind, number, coefficient, , each, total] of lines) {
      const name = String(award).replace(' (*)', '');
      const same = paid.filter(({ said }) => said.award === name && kindShort[said.kind] === kind);
      expect([name, kind, number]).toEqual([name, kind, same.length]);
      if (coefficient === '' || each === '') continue;
      const amount = Math.ceil((Math.round(Number(coefficient) * 1000) * base) / 10_000_000) * 10_000;
      expect([name, each, total]).toEqual([name, amount, amount * same.length]);
      sum += amount * same.length;
    }
    expect(rows.get('money total')?.[0]?.[6]).toBe(sum);
    const coefficients = new Map(
      lines.map(([award, kind, , coefficient]) => [`${award} ${kind}`, coefficient]),
    );
    for (const [line, coefficient] of Object.entries(moneyOf[id].coefficients))
      expect([line, coefficients.get(line)]).toEqual([line, coefficient]);
  });

  test('form 0603', () => {
    for (const [code, belongs] of Object.entries(formRows)) {
      const wanted = formAwards.map(
        (names) => records.filter(({ said }) => names.includes(said.award) && belongs(said)).length,
      );
      const sum = wanted.reduce((all, one) => all + one, 0);
      expect([code, ...(rows.get(`form0603 ${code}`)?.[0]?.slice(3, 8) ?? [])]).toEqual([
        code,
        sum,
        ...wanted,
      ]);
    }
  });
});

const kindShort: Readonly<Record<Said['kind'], string>> = {
  'Tập thể': 'Tập thể',
  'Hộ gia đình': 'Hộ',
  'Cá nhân': 'Cá nhân',
};

/** Titles from the lowest up: of one person's titles of a year the highest is paid. */
const titlesUp = ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh'];

function hasHigherTitle(said: Said, records: readonly Nomination[]): boolean {
  const own = titlesUp.indexOf(said.award);
  return (
    own >= 0 && records.some((one) => one.said.who === said.who && titlesUp.indexOf(one.said.award) > own)
  );
}

/** law.md 3.4: base salary on the day of the submission, and coefficients. */
const moneyOf = {
  'nominees-ward-2025': {
    base: 2_340_000,
    coefficients: {
      'Lao động tiên tiến Cá nhân': 0.3,
      'Chiến sĩ thi đua cơ sở Cá nhân': 1,
      'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh Cá nhân': 3,
      'Tập thể lao động tiên tiến Tập thể': 0.8,
      'Tập thể lao động xuất sắc Tập thể': 1.5,
    },
  },
  'nominees-commune-2023': {
    base: 1_800_000,
    coefficients: {
      'Lao động tiên tiến Cá nhân': 0.3,
      'Chiến sĩ thi đua cơ sở Cá nhân': 1,
      'Tập thể lao động tiên tiến Tập thể': 0.8,
    },
  },
} as const;

/** Columns 2 to 5 of the form. */
const formAwards = [
  ['Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
  ['Chiến sĩ thi đua Bộ, ban, ngành, tỉnh'],
  ['Cờ thi đua của Ủy ban nhân dân tỉnh'],
  ['Kỷ niệm chương'],
];

const formRows: Readonly<Record<string, (said: Said) => boolean>> = {
  '01': () => true,
  '02': ({ kind }) => kind === 'Tập thể',
  '04': ({ kind }) => kind === 'Hộ gia đình',
  '05': ({ kind }) => kind === 'Cá nhân',
  '09': ({ kind, group }) => kind === 'Cá nhân' && group === leaders,
  '10': ({ kind, group }) => kind === 'Cá nhân' && group === workers,
  '11': ({ type }) => type === yearlyTitle,
  '12': ({ type }) => type === 'Chuyên đề',
  '13': ({ type }) => type === 'Đột xuất',
  '17': ({ type }) => type === 'Kháng chiến',
};
