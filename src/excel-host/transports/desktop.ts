import { dispatch, hostVersion, methodNotSupported, readMessage, requirementMatrix } from './richMessage';
import type { HostEnd } from './transport';

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
    GetSupportedMatrix: () => requirementMatrix(host.apiLevel),
    GetHostFullVersion: () => hostVersion,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => '{}',
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, parameters: unknown, callback: Callback) => {
      const later = (answer: unknown) => queueMicrotask(() => callback(answer));
      const message = id === dispatch.richApi ? readMessage(parameters) : null;
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
