import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bin, installMissing, root, run } from './install.mjs';

/** `npm run build`: dist/ (the pane; its address from ADDIN_URL) and dist-preview/; prints the size before the first view. */
installMissing();
const code = run(bin('webpack'), ['--config', 'webpack.config.js']);
if (code !== 0) process.exit(code);

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const dist = join(root, 'dist');
const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const first = scripts.filter((file) => page.includes(file));
const later = scripts.filter((file) => !first.includes(file));
const sum = (files) => files.reduce((total, file) => total + gzipped(file), 0);

process.stdout.write(`dist/ for ${process.env['ADDIN_URL'] ?? 'https://localhost:3000'}\n`);
process.stdout.write(`script of the page, gzipped: ${kilobytes(sum(first))} (${first.join(', ')})\n`);
process.stdout.write(`loaded on demand, gzipped:   ${kilobytes(sum(later))} in ${later.length} files\n`);
