import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installMissing, root, run } from './install.mjs';

/**
 * `npm start`: installs and builds what is missing, serves the preview, prints its address, opens the browser.
 * `--no-open` leaves the browser closed; `--port N` asks for a port (0: any). For tests: `--keep-office-tag` leaves the
 * production page's CDN tag, `--as-built` serves what was built, so that two test files never build at once,
 * `--pane FOLDER` a pane that was built into another folder.
 */
installMissing();
const args = process.argv.slice(2);
const portAt = args.indexOf('--port');
const port = portAt === -1 ? 3000 : Number(args[portAt + 1]);
const paneAt = args.indexOf('--pane');
const paneFolder = paneAt === -1 ? join(root, 'dist') : resolve(args[paneAt + 1] ?? 'dist');

/** The latest change of a file or of anything in a folder, in milliseconds; 0 where it does not exist. */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

const sources = ['src', 'assets', 'webpack.config.js', 'manifest.xml', 'package-lock.json'];
const newest = Math.max(...sources.map((path) => lastChange(join(root, path))));
const built = Math.min(
  ...['dist/taskpane.html', 'dist-preview/preview.js'].map((path) => lastChange(join(root, path))),
);
if (built === 0 || (built < newest && !args.includes('--as-built'))) {
  const code = run(process.execPath, ['tools/build.mjs']);
  if (code !== 0) process.exit(code);
}

const schema = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--eval',
    "import('./src/excel-host/node/officeInNode.ts').then((host) => host.loadOfficeSchema())",
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
if (schema.status !== 0) process.exit(schema.status ?? 1);

const { startPreviewServer } = await import('./previewServer.mjs');
const server = await startPreviewServer({
  port,
  keepOfficeTag: args.includes('--keep-office-tag'),
  paneFolder,
});
process.stdout.write(`${server.address}\n`);
process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
if (!args.includes('--no-open')) openBrowser(server.address);

/** Opens the system's browser; where there is none the printed address is enough. */
function openBrowser(address) {
  const commands = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] };
  const [command, commandArgs] = commands[process.platform] ?? ['xdg-open', [address]];
  const child = spawn(command, commandArgs, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
