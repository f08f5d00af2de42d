import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { installMissing, root } from './install.mjs';
import { addinAddress } from './manifests.mjs';
import { carryOfficeJs, servesOwnOfficeJs } from './ownOfficeJs.mjs';

/**
 * `npm run build`: dist/ (the pane; its address from ADDIN_URL) and dist-preview/; prints the size of the first view.
 * What is built without ADDIN_URL runs on this machine alone; an address that others cannot reach is refused.
 * `OFFICE_JS=own`: dist/ carries Office.js, for offices without internet (docs/deployment.md, 5).
 */
const { address, isForOthers, ownOfficeJs } = askedOrEnd();
installMissing();
const { default: webpack } = await import('webpack');
const { default: configurations } = await import('../webpack.config.js');

const compiler = webpack(configurations);
const result = await promisify(compiler.run.bind(compiler))();
await promisify(compiler.close.bind(compiler))();
if (result.hasErrors() || result.hasWarnings())
  process.stderr.write(`${result.toString('errors-warnings')}\n`);
if (result.hasErrors()) process.exit(1);
if (ownOfficeJs) carryOfficeJs(join(root, 'dist'));

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const gzipped = (file) => gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length;
const sum = (files) => files.reduce((total, file) => total + gzipped(file), 0);
const { namedChunkGroups = {} } = result.stats[0].toJson({ all: false, chunkGroups: true });
const filesOf = (name) => (namedChunkGroups[name]?.assets ?? []).map((asset) => asset.name);
const page = [...filesOf('pane'), 'floorCheck.js'];
const firstView = [...new Set([...page, ...filesOf('plan')])];
const workbookShown = [...new Set([...firstView, ...filesOf('looking')])];

process.stdout.write(`dist/ for ${address}${isForOthers ? '' : ', which is this machine alone'}\n`);
const sizes = { page, 'with its first view': firstView, 'with the workbook read': workbookShown };
const said = Object.entries(sizes).map(([name, files]) => `${name} ${kilobytes(sum(files))}`);
if (ownOfficeJs) process.stdout.write('Office.js is in dist/office-js, which Microsoft does not support\n');
process.stdout.write(`script, gzipped: ${said.join(', ')}\n`);

function askedOrEnd() {
  try {
    return {
      ...addinAddress(process.env['ADDIN_URL']),
      ownOfficeJs: servesOwnOfficeJs(process.env['OFFICE_JS']),
    };
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
