import type { WrittenSheet } from '../../core/sheets/writtenSheet';
import type { Block } from '../../core/work/block';
import type { DraftChart } from '../../core/sheets/sheetDraft';

/** A chart of ours that stands on a sheet now, whether it was drawn just now or before. */
export interface ExistingChart extends Pick<DraftChart, 'name' | 'title' | 'alternative'> {
  readonly sheet: string;
}

/** What came of a write. Never half: when blocked, the workbook stands as before. */
export type Applied =
  | {
      readonly kind: 'written';
      readonly sheets: readonly WrittenSheet[];
      readonly undoId: string | null;
      readonly charts: readonly ExistingChart[];
      /** Charts that could not be drawn; their sheets stand without them. */
      readonly missingCharts: readonly ExistingChart[];
    }
  | {
      readonly kind: 'unchanged';
      readonly sheets: readonly string[];
      readonly charts: readonly ExistingChart[];
    }
  | { readonly kind: 'blocked'; readonly block: Block };

/** What came of a read. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly block: Block };
