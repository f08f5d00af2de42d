import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installMissing, root } from './install.mjs';

/**
 * `npm run licences`: bundles the pane beside the built one and prints what is in it, by licence; ends with 1 where
 * something may not be shipped. Every build looks at the same and writes the notices (noticesPlugin.mjs).
 */
installMissing();
const { default: webpack } = await import('webpack');
const { default: configurations } = await import('../webpack.config.js');
const { noticesFile } = await import('./noticesPlugin.mjs');

const [pane] = configurations;
const folder = join(root, '.cache', 'licences');
const result = await promisify(webpack)({ ...pane, output: { ...pane.output, path: folder } });
const named = [...readFileSync(join(folder, noticesFile), 'utf8').matchAll(/^(\S+ \S+)\nLicence: (.+)$/gm)];
for (const licence of new Set(named.map(([, , one]) => one))) {
  const packages = named.flatMap(([, name, one]) => (one === licence ? [name] : []));
  process.stdout.write(`${licence} (${packages.length}): ${packages.join(', ')}\n`);
}
if (result.hasErrors()) process.stderr.write(`${result.toString('errors-warnings')}\n`);
process.exit(result.hasErrors() ? 1 : 0);
