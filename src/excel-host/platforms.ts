import { newestApiLevel } from './protocol/schema';

/**
 * In what one Excel is seen or told to differ from another: plain data, read where the host does it. What each rests
 * on stands in semantics.ts under the rule that is named here.
 */
export interface Platform {
  /** The declared requirement set (api-level). */
  readonly apiLevel: string;
  /** Bytes of a request or an answer (payload-limit). */
  readonly payloadBytes: number;
  /** Bytes of one custom XML part (custom-xml-limit). */
  readonly customXmlBytes: number;
  /** Bytes of all settings together, as JSON (settings-limit). */
  readonly settingsBytes: number;
  /** Merged areas that one call tells of (merge-read-limit). */
  readonly mergedAreas: number;
  /** Whether a new setting may follow an overwritten one in a batch (settings-order). */
  readonly newSettings: 'always' | 'notAfterOverwritten';
  /** Whether sheets keep their ids when a file is opened again (sheet-id-session, sheet-id-first). */
  readonly sheetIds: 'kept' | 'ofTheSession' | 'ofTheSessionButTheFirst';
  /** What becomes of pages to fit that the page layout is given (zoom-not-kept). */
  readonly pagesToFit: 'kept' | 'dropped';
  /** What happens to a batch with delayForCellEdit while a person types (cell-editing, cell-editing-lost). */
  readonly cellEditing: 'waits' | 'losesTheCell';
  /** How number formats read back (format-number-mac, format-number-region). */
  readonly formatsRead: 'exactly' | 'shortHours' | 'byRegion';
  /** Whether onChanged tells of formats (events-formats). */
  readonly formatChanges: 'silent' | 'told';
  /** What `select` does on a sheet that is not in front (select-elsewhere). */
  readonly selectElsewhere: 'activates' | 'nothing';
  /** What becomes of values that are written across rows which a filter hides (filter-write). */
  readonly filteredRows: 'written' | 'firstInVisible' | 'refused';
  /** Members that no undo goes behind (undo-emptied); "every" is what changes anything. */
  readonly emptiesUndo: readonly string[] | 'every';
  /** What protecting a protected sheet, or unprotecting another, answers (protected-twice). */
  readonly protectedTwice: 'lenient' | 'refused';
}

/** What no version of Excel can undo, and what Windows and Mac cannot besides (excel-add-ins-undo-capabilities). */
const neverUndone = [
  'Workbook.save',
  'Worksheet.copy',
  'Worksheet.delete',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
];
const ofTheWeb = [
  'DocumentProperties.author',
  'DocumentProperties.category',
  'DocumentProperties.comments',
  'DocumentProperties.keywords',
  'DocumentProperties.subject',
  'DocumentProperties.title',
  'NamedItem.comment',
  'Worksheet.standardWidth',
];
const ofTheDesktop = ['Worksheet.name', 'Worksheet.position', 'Worksheet.visibility'];

/** Excel as its documents say it is, with nothing that only some versions do. */
const plain: Platform = {
  apiLevel: newestApiLevel,
  payloadBytes: Infinity,
  customXmlBytes: Infinity,
  settingsBytes: Infinity,
  mergedAreas: Infinity,
  newSettings: 'always',
  sheetIds: 'kept',
  pagesToFit: 'kept',
  cellEditing: 'waits',
  formatsRead: 'exactly',
  formatChanges: 'silent',
  selectElsewhere: 'activates',
  filteredRows: 'written',
  emptiesUndo: neverUndone,
  protectedTwice: 'lenient',
};

/** What all versions that people have share, beside the plain one. */
const real: Platform = { ...plain, mergedAreas: 512, sheetIds: 'ofTheSession', formatChanges: 'told' };

const windows: Platform = {
  ...real,
  pagesToFit: 'dropped',
  selectElsewhere: 'nothing',
  filteredRows: 'firstInVisible',
  emptiesUndo: [...neverUndone, ...ofTheDesktop],
  protectedTwice: 'refused',
};

/** The versions of Excel that the host can pass for, each with the worst that is on record of it. */
export const platforms = {
  plain,
  web: {
    ...real,
    payloadBytes: 5 * 1024 * 1024,
    customXmlBytes: 1_000_000,
    settingsBytes: 2_000_000,
    newSettings: 'notAfterOverwritten',
    sheetIds: 'ofTheSessionButTheFirst',
    cellEditing: 'losesTheCell',
    formatsRead: 'byRegion',
    emptiesUndo: [...neverUndone, ...ofTheWeb],
  },
  windows,
  mac: { ...real, formatsRead: 'shortHours', emptiesUndo: [...neverUndone, ...ofTheDesktop] },
  /** Office 2021 on Windows, which goes no further than the floor. */
  oldest: { ...windows, apiLevel: '1.14', emptiesUndo: 'every', protectedTwice: 'lenient' },
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformName = keyof typeof platforms;
