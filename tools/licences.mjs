import { join } from 'node:path';
import { promisify } from 'node:util';
import { installMissing, root } from './install.mjs';

/** `npm run licences`: bundles the pane beside the built one and prints what is in it, by licence; ends with 1 where one may not be shipped. */
installMissing();
const { default: webpack } = await import('webpack');
const { default: configurations } = await import('../webpack.config.js');
const { readFileSync } = await import('node:fs');
const { noticesFile } = await import('./noticesPlugin.mjs');

const [pane] = configurations;
const folder = join(root, '.cache', 'licences');
const result = await promisify(webpack)({ ...pane, output: { ...pane.output, path: folder } });
const named = [...readFileSync(join(folder, noticesFile), 'utf8').matchAll(/^(\S+ \S+)\nLicence: (.+)$/gm)];
for (const [licence, packages] of Object.entries(Object.groupBy(named, ([, , one]) => one))) {
  process.stdout.write(`${licence} (${packages.length}): ${packages.map(([, name]) => name).join(', ')}\n`);
}
if (result.hasErrors()) process.stderr.write(`${result.toString('errors-warnings')}\n`);
process.exit(result.hasErrors() ? 1 : 0);
