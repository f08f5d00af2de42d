/** Keys of settings and custom properties, and namespaces of XML parts, that the probe stores something under. */
export const probeKey = 'emulationPlan.probe.';
export const probeNamespace = 'urn:emulation-plan:probe:';

/** The XML part in which the probe remembers how far it came. */
export const memoryNamespace = `${probeNamespace}memory`;

/** What all that the add-in itself stores begins with. */
export const ownKeys = 'emulationPlan.';
export const ownNamespaces = 'urn:emulation-plan:';

/** A custom XML part of one element that holds a text of so many letters. */
export function partOf(namespace: string, letters: number): string {
  return `<probe xmlns="${namespace}">${'x'.repeat(letters)}</probe>`;
}

/** How sheets of a question are called: "q06", "q06 b", and a copy by hand "q06 (2)". */
export function isSheetOf(id: string, sheet: string): boolean {
  return sheet === id || sheet.startsWith(`${id} `);
}

const anySheet = /^q\d\d( |$)/;

/** True where a sheet is called like one of the probe's. */
export function isProbeSheet(sheet: string): boolean {
  return anySheet.test(sheet);
}
