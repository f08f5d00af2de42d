import { previewPage } from '../strings/previewPage';

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the bar's controls do. */
export interface BarEvents {
  readonly samples: readonly string[];
  readonly onOpen: (file: File) => Promise<void>;
  readonly onSample: (name: string) => Promise<void>;
  readonly onNew: () => void;
  /** The workbook as .xlsx bytes, or null where none is open. */
  readonly bytes: () => Uint8Array | null;
}

/** Fills the bar over the workbook: open, samples, new, save; `say` shows what is open or why it is not. */
export function bar(place: HTMLElement, events: BarEvents): { readonly say: (text: string) => void } {
  const title = document.createElement('strong');
  title.setAttribute('role', 'status');

  const file = document.createElement('input');
  file.type = 'file';
  file.accept = '.xlsx';
  file.hidden = true;
  file.id = 'open-file';
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen !== undefined) void events.onOpen(chosen);
  });

  const sample = document.createElement('select');
  sample.setAttribute('aria-label', previewPage.sample);
  for (const name of events.samples) sample.append(new Option(name, name));
  sample.addEventListener('change', () => void events.onSample(sample.value));

  place.replaceChildren(
    button(previewPage.open, () => file.click()),
    file,
    button(previewPage.save, () => save(events.bytes())),
    button(previewPage.newWorkbook, events.onNew),
    sample,
    title,
  );
  return { say: (text) => (title.textContent = text) };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

function save(bytes: Uint8Array | null): void {
  if (bytes === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: fileType }));
  link.download = 'workbook.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
