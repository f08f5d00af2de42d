/** The floor (docs/decisions.md, 2): Office 2021, Office 2024, Microsoft 365, Excel on the web. */
export const neededApi = { set: 'ExcelApi', version: '1.14' } as const;

/** The newest set that is asked for; beyond it nothing is used. */
const newestMinor = 20;

/** What this machine can do: the answer to "can the add-in be used here?". */
interface Capabilities {
  readonly isExcel: boolean;
  readonly hasNeededApi: boolean;
  /** The highest ExcelApi set, e.g. "1.17"; null where there is none. */
  readonly highestApi: string | null;
  readonly platform: string;
  readonly officeVersion: string;
  readonly language: string;
}

/** Reads what this machine can do; needs Office.onReady, no round trip. */
export function capabilities(): Capabilities {
  const { requirements, diagnostics, displayLanguage } = Office.context;
  const minors = Array.from({ length: newestMinor }, (_, index) => newestMinor - index);
  const highest = minors.find((minor) => requirements.isSetSupported(neededApi.set, `1.${minor}`));
  return {
    isExcel: Office.context.host === Office.HostType.Excel,
    hasNeededApi: requirements.isSetSupported(neededApi.set, neededApi.version),
    highestApi: highest === undefined ? null : `1.${highest}`,
    platform: String(diagnostics.platform),
    officeVersion: diagnostics.version,
    language: displayLanguage,
  };
}
