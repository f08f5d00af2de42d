import { awardTypes, type AwardType } from '../vocabulary/awardTerms';
import type { Nominee } from '../nominees/nominee';
import { isEnterprise, statisticsClassOf, type StatisticsClass } from './statisticsClass';
import { titleRow, type NomineeTablesRequest } from './nomineeTables';
import type { CountRow, CountTable, TableCondition } from './summaryTable';

/** Columns 2 to 5 of form 0603.N/BNV-TĐKT; column 1 is their sum. */
const form0603Columns = ['diploma', 'provinceFighter', 'flag', 'medal'] as const;
type FormColumn = (typeof form0603Columns)[number];

const columnOfAward: Readonly<Record<string, FormColumn>> = {
  'BK-TINH': 'diploma',
  'BK-BO': 'diploma',
  'BK-KHAC': 'diploma',
  CSTDTINH: 'provinceFighter',
  'CO-TINH': 'flag',
  'KNC-TINH': 'medal',
};

const rowOfClass: Readonly<Record<StatisticsClass, string>> = {
  ministryLeaders: '06',
  departmentLeaders: '07',
  businessPeople: '08',
  otherLeaders: '09',
  directWorkers: '10',
};
/** Rows 11 to 17 in the form's own order. */
const rowOfType: Readonly<Record<AwardType, string>> = {
  merit: '11',
  thematic: '12',
  adHoc: '13',
  external: '14',
  devotion: '15',
  tenure: '16',
  resistance: '17',
};

/** Codes of the form's rows, "01" to "17". */
const form0603Rows: readonly string[] = Array.from({ length: 10 + awardTypes.length }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);

type FormRequest = Pick<NomineeTablesRequest, 'nominees' | 'isTitle'>;

/**
 * The rows of form 0603.N/BNV-TĐKT (Circular 02/2023/TT-BNV; its rows under Circular 18/2025 are not known): awards of
 * ministries and provinces only. A title without a
 * type told goes by the year: row 11. Linear in nominees.
 */
export function form0603({ nominees, isTitle }: FormRequest): CountTable {
  const counts = new Map(form0603Rows.map((row) => [row, form0603Columns.map(() => 0)]));
  let total = 0;
  for (const nominee of nominees) {
    const column = columnOfAward[nominee.award.value ?? ''];
    if (column === undefined) continue;
    total += 1;
    const place = form0603Columns.indexOf(column);
    for (const row of rowsOf(nominee, isTitle)) {
      const ofRow = counts.get(row);
      if (ofRow !== undefined) ofRow[place] = (ofRow[place] ?? 0) + 1;
    }
  }
  const rows = [...counts].map(([key, ofRow]): CountRow => ({
    key,
    label: null,
    counts: ofRow,
    conditions: conditionsOfRow[key] ?? [],
  }));
  return {
    id: 'form0603',
    columns: form0603Columns,
    rowDimension: 'kind',
    columnDimension: 'award',
    columnKeys: awardsOfColumn,
    only: [],
    rows,
    totals: counts.get('01') ?? [],
    total,
  };
}

/** The awards of each column. */
const awardsOfColumn = Object.fromEntries(
  form0603Columns.map((column) => [
    column,
    Object.entries(columnOfAward).flatMap(([award, of]) => (of === column ? [award] : [])),
  ]),
);

/** What the nominations of each row have in common; a title without a type told goes by the year (row 11). */
const conditionsOfRow: Readonly<Record<string, readonly TableCondition[]>> = {
  '02': [{ dimension: 'kind', keys: ['collective'] }],
  '03': [{ dimension: 'enterprise', keys: ['yes'] }],
  '04': [{ dimension: 'kind', keys: ['household'] }],
  '05': [{ dimension: 'kind', keys: ['individual'] }],
  ...Object.fromEntries(
    Object.entries(rowOfClass).map(([key, row]) => [
      row,
      [
        { dimension: 'kind', keys: ['individual'] },
        { dimension: 'class', keys: [key] },
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(rowOfType).map(([key, row]) => [
      row,
      [{ dimension: 'type', keys: key === 'merit' ? [key, titleRow] : [key] }],
    ]),
  ),
};

function rowsOf(nominee: Nominee, isTitle: FormRequest['isTitle']): readonly string[] {
  const { kind, awardType } = nominee;
  const rows = ['01'];
  if (kind.value === 'collective') rows.push('02');
  if (isEnterprise(nominee)) rows.push('03');
  if (kind.value === 'household') rows.push('04');
  const ofClass = statisticsClassOf(nominee);
  if (kind.value === 'individual') rows.push('05');
  if (ofClass !== null) rows.push(rowOfClass[ofClass]);
  const type = awardType.value ?? (isTitle(nominee) ? 'merit' : null);
  if (type !== null) rows.push(rowOfType[type]);
  return rows;
}
