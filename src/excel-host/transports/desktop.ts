import type { HostEnd } from './transport';

/** Dispatch numbers of the library (excel-host.md section 1). */
const dispatch = { richApi: 93, richApiMessage: 33 };

/** Array of the desktop host: the library asks for these two functions. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** Not implemented by the host, in the library's numbers. */
const methodNotSupported = 5001;

/**
 * The desktop transport: the object that Office for Windows puts on `window.external`. Calls answer after the present
 * task, as a host in another process would; a dispatch number that is not emulated answers an error, never success.
 */
export function desktopExternal(host: HostEnd): object {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'embedded-add-in',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: host.apiLevel,
        CustomXmlParts: '1.1',
        Settings: '1.1',
        DelayForCellEdit: '1.1',
      }),
    GetHostFullVersion: () => '16.0.17928.20000',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => '{}',
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, parameters: unknown, callback: Callback) => {
      const later = (answer: unknown) => queueMicrotask(() => callback(answer));
      const message = id === dispatch.richApi ? messageOf(parameters) : null;
      if (message === null) later(methodNotSupported);
      else
        host.execute(message, (answer) =>
          later(answer.ok ? safeArray([0, safeArray([200, [], answer.body])]) : answer.code),
        );
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      if (id === dispatch.richApiMessage) {
        host.listen((entries) => queueMicrotask(() => handler(id, safeArray(entries.map(safeArray)))));
      }
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => callback(0),
  };
}

/** The library's message: `[customData, 'POST', 'ProcessQuery', headers, body, permission, flags, …]`. */
function messageOf(parameters: unknown): { body: string; flags: number; internal: boolean } | null {
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
