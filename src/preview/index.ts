import { createExcelHost } from '../excel-host/host';
import type { ExcelHost, OfficeSchema } from '../excel-host/host';
import { previewPage } from '../strings/previewPage';
import { bar } from './bar';
import { paneFrame } from './paneFrame';
import { showWorkbook } from './workbookPage';

const samples = ['ward-2026', 'commune-2023'];
/** ?sample=commune-2023, ?view=tasks, ?apiLevel=1.14, ?transport=web */
const query = new URLSearchParams(window.location.search);

/** An element that index.html holds. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}

async function start(): Promise<void> {
  const schema = (await (await fetch('office-schema.json')).json()) as OfficeSchema;
  const apiLevel = query.get('apiLevel');
  let leave = (): void => undefined;
  let current: ExcelHost | null = null;

  /** Opens a workbook (null: an empty one) with a fresh pane; where it does not open, what was open stays. */
  const open = (name: string, file: Uint8Array | null) => {
    const created = createExcelHost({
      schema,
      ...(file === null ? {} : { file }),
      ...(apiLevel === null ? {} : { apiLevel }),
    });
    if (!created.ok) {
      line.say(previewPage.doesNotOpen(name, created.reason));
      return;
    }
    leave();
    current = created.host;
    const pane = paneFrame(created.host, {
      transport: query.get('transport') === 'web' ? 'web' : 'desktop',
      view: query.get('view') ?? 'plan',
    });
    const stopShowing = showWorkbook(part('workbook'), created.host);
    part('side').replaceChildren(pane.frame);
    line.say(name);
    leave = () => {
      stopShowing();
      pane.leave();
    };
  };
  const openSample = async (name: string) => {
    const answer = await fetch(`samples/${name}/workbook.xlsx`);
    open(name, answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null);
  };

  const line = bar(part('bar'), {
    samples,
    onOpen: async (file) => open(file.name, new Uint8Array(await file.arrayBuffer())),
    onSample: openSample,
    onNew: () => open(previewPage.newWorkbook, null),
    bytes: () => current?.save() ?? null,
  });
  await openSample(query.get('sample') ?? samples[0] ?? '');
}

void start();
