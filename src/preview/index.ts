import type { ExcelHost, OfficeSchema } from '../excel-host/host';
import { bar } from './bar';
import { openInEmbeddedExcel } from './embeddedExcel';
import { showWorkbook } from './workbookPage';

const samples = ['ward-2026', 'commune-2023'];
const query = new URLSearchParams(window.location.search);

/** An element that index.html holds. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}

async function start(): Promise<void> {
  const schema = (await (await fetch('office-schema.json')).json()) as OfficeSchema;
  let stop = (): void => undefined;
  let current: ExcelHost | null = null;

  const open = (name: string, file: Uint8Array | null) => {
    const opened = openInEmbeddedExcel({ file, schema, apiLevel: query.get('apiLevel') });
    if (!opened.ok) {
      line.say(opened.why);
      return;
    }
    stop();
    current = opened.host;
    stop = showWorkbook(part('workbook'), opened.host);
    line.say(name);
    const pane = document.createElement('iframe');
    pane.title = 'Task pane';
    pane.src = `pane/taskpane.html?view=${query.get('view') ?? 'plan'}`;
    part('side').replaceChildren(pane);
  };
  const openSample = async (name: string) => {
    const answer = await fetch(`samples/${name}/workbook.xlsx`);
    open(name, answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null);
  };

  const line = bar(part('bar'), {
    samples,
    onOpen: async (file) => open(file.name, new Uint8Array(await file.arrayBuffer())),
    onSample: openSample,
    onNew: () => open('New workbook', null),
    bytes: () => current?.save() ?? null,
  });
  await openSample(query.get('sample') ?? samples[0] ?? '');
}

void start();
