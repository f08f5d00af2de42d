import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { createExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema } from '../../src/excel-host/node/officeInNode';

const library = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const origin = 'https://addin.test';

/** The page around the add-in's frame: it passes messages on to the host, which runs in this process. */
const around = (name: string) => `<!doctype html><body><script>
  addEventListener('message', (event) => { if (typeof event.data === 'string') hostHears(event.data); });
  const frame = document.createElement('iframe');
  frame.name = ${JSON.stringify(name)};
  frame.src = '/pane.html';
  document.body.append(frame);
  window.toFrame = (text) => frame.contentWindow.postMessage(text, '*');
</script></body>`;

const pane = '<!doctype html><script src="/lib/office.js"></script>';

/** A browser of the packages runs on Linux of this kind only; elsewhere the system's own is tried. */
const linux = process.platform === 'linux' && process.arch === 'x64';

test('in a frame, over the messages of Excel on the web, the same library answers the same', async () => {
  const created = createExcelHost({ schema: loadOfficeSchema(), apiLevel: '1.14' });
  if (!created.ok) throw new Error(created.reason);
  const { host } = created;
  const browser = await playwright.launch(
    linux
      ? {
          executablePath: await chromium.executablePath(),
          args: [...chromium.args, '--disable-background-networking'],
        }
      : { channel: 'chrome' },
  );
  try {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({ contentType: 'text/html', body: around(host.frameName(origin)) });
      if (pathname === '/pane.html') return route.fulfill({ contentType: 'text/html', body: pane });
      if (pathname.startsWith('/lib/'))
        return route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(join(library, pathname.slice(5))),
        });
      return route.abort();
    });
    const hear = host.converse(
      (text) => void page.evaluate((message) => Reflect.get(window, 'toFrame')(message), text),
    );
    await page.exposeFunction('hostHears', (text: string) => hear(text));
    await page.goto(`${origin}/`);
    const frame =
      page.frames().find((one) => one !== page.mainFrame()) ?? (await page.waitForEvent('frameattached'));
    await frame.waitForURL(/pane/);
    await frame.waitForFunction(() => 'Office' in window);
    const told = await frame.evaluate(async () => {
      const { host: name } = await Office.onReady();
      const heard: string[] = [];
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.onChanged.add(async (event) => void heard.push(event.address));
        await context.sync();
        const range = sheet.getRange('A1:B1');
        range.values = [['Đề nghị', '8/12']];
        range.load('values');
        await context.sync();
        return range.values;
      });
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nope').load('name');
        await context.sync();
      }).then(
        () => 'done',
        (fault: { code: string }) => fault.code,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      return {
        name,
        values,
        code,
        heard,
        supported: [
          Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
          Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
        ],
      };
    });
    host.interpose(() => ({ ok: true, body: '<!doctype html>' }));
    const broken = await frame.evaluate(async () => {
      const heard: string[] = [];
      addEventListener('error', (event) => void heard.push(String(event.error)));
      const settled = Excel.run(async (context) => context.sync()).then(
        () => 'done',
        (fault: { code: string }) => fault.code,
      );
      const silence = new Promise<string>((resolve) => setTimeout(resolve, 500, 'silence'));
      return [await Promise.race([settled, silence]), ...heard.map((fault) => fault.slice(0, 11))];
    });
    expect(broken).toEqual(['silence', 'SyntaxError']);
    expect(told.name).toBe('Excel');
    expect(told.values[0]?.[0]).toBe('Đề nghị');
    expect(typeof told.values[0]?.[1]).toBe('number');
    expect([told.code, told.heard, told.supported]).toEqual(['ItemNotFound', ['A1:B1'], [true, false]]);
    expect(host.view().sheets[0]?.cell(0, 0)?.text).toBe('Đề nghị');
  } finally {
    await browser.close();
  }
}, 60_000);
