import fc from 'fast-check';
import { makeIsoDate } from '../../src/core/time/isoDate';
import type {
  DraftCell,
  DraftRow,
  DraftStyle,
  DraftValue,
  SheetDraft,
} from '../../src/core/sheets/sheetDraft';
import type { Applied } from '../../src/workbook/write/applied';
import { applyDrafts, type WriteRequest } from '../../src/workbook/write/applyDrafts';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import type { WorkbookSnapshot } from '../../src/core/office/snapshot';

/** A draft of two visible columns and the key: the given texts, one a row. */
export function draftOf(name: string, rows: readonly (readonly DraftValue[])[]): SheetDraft {
  const row = (values: readonly DraftValue[], style: DraftStyle): DraftRow => ({
    height: 20,
    key: `row:${values.length}`,
    cells: values.map((value, column): DraftCell => ({ column, value, style })),
  });
  const header: DraftRow = {
    height: 30,
    cells: [{ column: 0, value: { type: 'text', text: 'Đầu bảng' }, style: 'header', span: 2 }],
  };
  return {
    kind: 'appendix',
    name,
    fontName: 'Times New Roman',
    columns: [
      { name: 'content', width: 200 },
      { name: 'time', width: 80 },
      { name: 'key', width: 20, hidden: true },
    ],
    blocks: [
      { kind: 'header', rows: [header] },
      { kind: 'rows', rows: rows.map((values) => row(values, 'cellText')) },
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

export function textValue(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}

/** Drafts with everything that a cell can say. */
export const anyDraft: fc.Arbitrary<SheetDraft> = fc
  .array(
    fc.array(
      fc.oneof(
        fc.constant<DraftValue>({ type: 'blank' }),
        fc
          .oneof(fc.string({ maxLength: 20 }), fc.constantFrom('=1+1', '8/12', '0123', "'x", 'TRUE'))
          .map((text) => {
            return textValue(text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ''));
          }),
        fc.integer().map((number): DraftValue => ({ type: 'number', number, format: '#,##0' })),
        fc.boolean().map((boolean): DraftValue => ({ type: 'boolean', boolean })),
        fc.integer({ min: 1, max: 28 }).map((day): DraftValue => {
          const date = makeIsoDate({ year: 2026, month: 2, day });
          return date === null ? { type: 'blank' } : { type: 'date', date };
        }),
      ),
      { minLength: 2, maxLength: 2 },
    ),
    { maxLength: 8 },
  )
  .map((rows) => draftOf('Phụ lục', rows));

/** The snapshot, or a failed test. */
export async function snapshot(): Promise<WorkbookSnapshot> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) throw new Error(read.block.reason);
  return read.value;
}

let moment = 0;

/** Writes drafts on a fresh snapshot. */
export async function write(
  drafts: readonly SheetDraft[],
  more: Partial<WriteRequest> = {},
): Promise<Applied> {
  moment += 1;
  return applyDrafts({
    action: 'test',
    at: `2026-01-01T00:00:${String(moment).padStart(5, '0')}Z`,
    snapshot: more.snapshot ?? (await snapshot()),
    restsOn: [],
    typed: 'mayGo',
    targets: drafts.map((draft) => draft.name),
    drafts: () => drafts,
    ...more,
  });
}

/** The id under which a write can be taken back, or a failed test. */
export function undoIdOf(applied: Applied): string {
  if (applied.kind !== 'written' || applied.undoId === null) throw new Error(JSON.stringify(applied));
  return applied.undoId;
}
