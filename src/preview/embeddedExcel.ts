import { createExcelHost } from '../excel-host/host';
import type { ExcelHost, OfficeSchema } from '../excel-host/host';

declare global {
  interface Window {
    /** What the pane's window takes its `external` from (attachHost.js). */
    embeddedExcel?: { readonly external: object };
  }
}

/** A workbook that was opened, or one line why not. */
export type Opened =
  { readonly ok: true; readonly host: ExcelHost } | { readonly ok: false; readonly why: string };

/** Opens a workbook (null: an empty one) and puts its host where the pane looks for Excel. */
export function openInEmbeddedExcel(given: {
  readonly file: Uint8Array | null;
  readonly schema: OfficeSchema;
  readonly apiLevel: string | null;
}): Opened {
  const created = createExcelHost({
    schema: given.schema,
    ...(given.file === null ? {} : { file: given.file }),
    ...(given.apiLevel === null ? {} : { apiLevel: given.apiLevel }),
  });
  if (!created.ok) return { ok: false, why: `This file does not open: ${created.reason}` };
  window.embeddedExcel = { external: created.host.external };
  return { ok: true, host: created.host };
}
