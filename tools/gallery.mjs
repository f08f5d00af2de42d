import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import configs from '../webpack.config.js';
import { root } from './install.mjs';

/** Builds a page of the pane in every designed state, without Excel, into .cache/gallery: gallery.html?state=tie … */
const folder = join(root, '.cache', 'gallery');
const [pane] = configs;
const stats = await promisify(webpack)({
  mode: 'development',
  devtool: false,
  context: root,
  entry: './test/taskpane/gallery.tsx',
  output: { path: folder, filename: '[name].js' },
  module: {
    rules: pane.module.rules.map((rule) => ({ ...rule, include: [join(root, 'src'), join(root, 'test')] })),
  },
  resolve: pane.resolve,
  stats: 'errors-warnings',
});
process.stdout.write(`${stats.toString('errors-warnings')}\n`);
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'gallery.html'),
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Gallery</title><style>html,body,#pane{height:100%;margin:0}</style><div id="pane"></div><script src="main.js"></script></html>',
);
process.stdout.write(`${join(folder, 'gallery.html')}\n`);
