import type { TransportRequest } from './transport';

/** Dispatch numbers of the library. */
export const dispatch = { richApi: 93, richApiMessage: 33 };

/** What a call answers that the host does not emulate, in the library's numbers. */
export const methodNotSupported = 5001;

/** Requirement sets that the host declares. */
export function requirementMatrix(apiLevel: string): string {
  return JSON.stringify({
    ExcelApi: apiLevel,
    CustomXmlParts: '1.1',
    Settings: '1.1',
    DelayForCellEdit: '1.1',
  });
}

/** The full version of the Excel that the host passes for. */
export const hostVersion = '16.0.17928.20000';

/**
 * Reads the library's message `[customData, 'POST', 'ProcessQuery', headers, body, permission, flags, …]`, which may
 * lie in an array of its own, as a plain array or a desktop array. Null where it is none.
 */
export function readMessage(parameters: unknown): TransportRequest | null {
  const outer = plainArray(parameters);
  const inner = plainArray(outer[0]);
  const fields = inner.length > 4 ? inner : outer;
  const [customData, , , , body, , flags] = fields;
  if (typeof body !== 'string') return null;
  return { body, flags: typeof flags === 'number' ? flags : 0, internal: customData === 'WacPartition' };
}

function plainArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (
    typeof value === 'object' &&
    value !== null &&
    'toArray' in value &&
    typeof value.toArray === 'function'
  ) {
    const values: unknown = value.toArray();
    if (Array.isArray(values)) return values;
  }
  return [];
}
