import type { LawBook } from '../../law/lawBook';
import { holidayKey } from '../../law/holidaySettings';
import { settableEntries, type SettableEntry } from '../../law/lawSettings';
import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import { formatVietnamese, yearOf, type IsoDate } from '../../time/isoDate';
import type { CalendarDay } from '../../time/workingDays';
import type { LawSettingsColumn, LawSettingsWords } from './lawSettingsWords';
import { lawValueText } from './lawValueText';
import type { ExistingSetting } from './readLawSettingsSheet';
import { setRows } from '../page/tallRows';

/** Columns with their widths in points: together a little narrower than an A4 sheet on its side. */
const widths: readonly (readonly [LawSettingsColumn, number])[] = [
  ['name', 206],
  ['book', 128],
  ['own', 108],
  ['reason', 130],
  ['source', 110],
];
const columns: readonly DraftColumn[] = [
  ...widths.map(([name, width]) => ({
    name,
    width,
    ...(name === 'own' || name === 'reason' ? { theirs: true } : {}),
  })),
  { name: 'key', width: 48, hidden: true },
];

/** Blank rows in which people add days of their own to the calendar. */
const blankDays = 6;

/**
 * The sheet on which an office sets what its province decides: each figure with the book's value, a cell for the
 * office's own, and one for its reason; then the sets of papers and the calendar of working days.
 * @param options.book the book as it comes, without settings
 * @param options.existing what people typed on the sheet as it stands; kept, whatever it is
 */
export function lawSettingsDraft(options: {
  readonly book: LawBook;
  readonly today: IsoDate;
  readonly words: LawSettingsWords;
  readonly sheetName?: string;
  readonly existing: readonly ExistingSetting[];
}): SheetDraft {
  const { words, existing } = options;
  const typed = new Map(existing.map((setting) => [setting.key, setting]));
  const entries = settableEntries(options.book, options.today);
  const isPapers = ({ spec }: SettableEntry): boolean => spec.kind === 'papers';
  const figures = entries.filter((entry) => !isPapers(entry)).map((entry) => figureRow(entry, options));
  const papers = entries.filter(isPapers).map((entry) => figureRow(entry, options));
  const sections: readonly (readonly [keyof LawSettingsWords['sections'], readonly SettingRow[]])[] = [
    ['figures', figures],
    ['papers', papers],
    ['calendar', calendarRows(options)],
  ];
  return {
    kind: 'settings',
    name: options.sheetName ?? words.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      ...headBlocks(words),
      ...sections.flatMap(([section, rows]): DraftBlock[] => [
        { kind: 'group', rows: wideRow(words.sections[section], { style: 'groupRow', key: 'section' }) },
        { kind: 'form', rows: rows.flatMap((row) => sheetRow(row, typed)) },
      ]),
    ],
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToOnePageWide: true,
      repeatHeader: true,
      pageNumberOnTop: true,
    },
  };
}

interface SettingRow {
  readonly key: string;
  readonly name: string;
  readonly book: string;
  readonly source: string;
}

interface RowSource {
  readonly book: LawBook;
  readonly today: IsoDate;
  readonly words: LawSettingsWords;
  readonly existing: readonly ExistingSetting[];
}

function figureRow({ entry, spec }: SettableEntry, { book, today, words }: RowSource): SettingRow {
  const law = book.at(today);
  const awardName = (id: string): string => law.award(id)?.value.name ?? id;
  const { citation, confidence } = entry.source;
  return {
    key: entry.key,
    name: words.name(entry.key, awardName),
    book: lawValueText(spec, entry.value, words.values),
    source: words.source({ citation, isUnverified: confidence === 'L' }),
  };
}

/** Days of this year and of those after it, then days that people added, then blank rows. */
function calendarRows({ book, today, words, existing }: RowSource): readonly SettingRow[] {
  const known = book.edition.holidays.filter(({ date }) => yearOf(date) >= yearOf(today));
  const keys = new Set(known.map(({ date }) => holidayKey(date)));
  const added = existing.filter(({ date, key }) => date !== null && !keys.has(key));
  return [
    ...known.map((day) => dayRow(day, words)),
    ...added.map(({ key, date }): SettingRow => {
      return { key, name: date === null ? '' : formatVietnamese(date), book: '', source: '' };
    }),
    ...Array.from({ length: blankDays }, (): SettingRow => {
      return { key: 'holiday', name: '', book: '', source: '' };
    }),
  ];
}

function dayRow({ date, name, kind, isProvisional }: CalendarDay, words: LawSettingsWords): SettingRow {
  return {
    key: holidayKey(date),
    name: words.day({ date: formatVietnamese(date), name, isProvisional }),
    book: words.values.dayKinds[kind],
    source: '',
  };
}

function sheetRow(row: SettingRow, typed: ReadonlyMap<string, ExistingSetting>): readonly DraftRow[] {
  const own = typed.get(row.key);
  const cells: readonly DraftCell[] = [
    { column: 0, value: textValue(row.name), style: row.key === 'holiday' ? 'input' : 'label' },
    { column: 1, value: textValue(row.book), style: 'cellText' },
    { column: 2, value: own?.own ?? { type: 'blank' }, style: 'input' },
    { column: 3, value: textValue(own?.reason ?? ''), style: 'input' },
    { column: 4, value: textValue(row.source), style: 'cellText' },
  ];
  return setRows(cells, columns, { isWhole: true, key: row.key });
}

function headBlocks(words: LawSettingsWords): readonly DraftBlock[] {
  const header = widths.map(([name], column): DraftCell => {
    return { column, value: textValue(words.columns[name]), style: 'header' };
  });
  return [
    {
      kind: 'title',
      rows: [
        ...wideRow(words.heading, { style: 'documentName' }),
        ...wideRow(words.hint, { style: 'remark' }),
      ],
    },
    { kind: 'header', rows: setRows(header, columns, { keepWithNext: true, key: 'head' }) },
  ];
}

function wideRow(
  text: string,
  look: { readonly style: DraftCell['style']; readonly key?: string },
): readonly DraftRow[] {
  return setRows([{ column: 0, value: textValue(text), style: look.style, span: widths.length }], columns, {
    keepWithNext: true,
    ...(look.key === undefined ? {} : { key: look.key }),
  });
}

function textValue(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}
