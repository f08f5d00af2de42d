import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';
import { root } from './install.mjs';

/** Draws assets/*.png from assets/*.svg, sharp at every size that Office asks for. Run by hand after a change. */
const sizes = {
  icon: [16, 32, 64, 80],
  plan: [16, 32, 80],
  tasks: [16, 32, 80],
  appendix: [16, 32, 80],
  nominees: [16, 32, 80],
  summaries: [16, 32, 80],
};
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
});
const page = await browser.newPage();
for (const [name, wanted] of Object.entries(sizes)) {
  const svg = readFileSync(join(root, 'assets', `${name}.svg`), 'utf8');
  for (const size of wanted) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}</body>`,
    );
    writeFileSync(
      join(root, 'assets', `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
