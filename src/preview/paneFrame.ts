import type { ExcelHost } from '../excel-host/host';
import { previewPage } from '../strings/previewPage';

declare global {
  interface Window {
    /** What the pane's window takes its `external` from (attachHost.js); null: the pane talks as on the web. */
    embeddedExcel?: { readonly external: object | null };
  }
}

/**
 * How the pane reaches the embedded Excel. `desktop`: an object on its window, as in Excel on Windows. `web`: messages
 * between frames, as in Excel on the web; Office.js takes them only on https and from the same host name.
 */
export type Transport = 'desktop' | 'web';

/** The production pane in a frame, joined to the host. Answers the frame, not yet in the page, and what ends the joining. */
export function paneFrame(
  host: ExcelHost,
  options: { readonly transport: Transport; readonly view: string },
): { readonly frame: HTMLIFrameElement; readonly leave: () => void } {
  const frame = document.createElement('iframe');
  frame.title = previewPage.pane;
  const leave = options.transport === 'web' ? converse(host, frame) : attach(host);
  frame.src = `pane/taskpane.html?view=${encodeURIComponent(options.view)}`;
  return { frame, leave };
}

function attach(host: ExcelHost): () => void {
  window.embeddedExcel = { external: host.external };
  return () => undefined;
}

function converse(host: ExcelHost, frame: HTMLIFrameElement): () => void {
  window.embeddedExcel = { external: null };
  const { origin } = window.location;
  frame.name = host.frameName(origin);
  const hear = host.converse((message) => frame.contentWindow?.postMessage(message, origin));
  const listener = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') hear(event.data);
  };
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}
