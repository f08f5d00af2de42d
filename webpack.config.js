import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { addinAddress, manifestFor, storeManifestFor } from './tools/manifests.mjs';
import { GuidePlugin } from './tools/guidePlugin.mjs';
import { LawPlugin } from './tools/lawPlugin.mjs';
import { NoticesPlugin } from './tools/noticesPlugin.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/** Where the pane is served from; a build for this machine alone has no manifest for stores. */
const { address, isForOthers } = addinAddress(process.env['ADDIN_URL']);
const storeManifest = {
  from: 'manifest.xml',
  to: 'manifest-store.xml',
  transform: (text) => storeManifestFor(text.toString(), address),
};

/**
 * Syntax is lowered to ES2020. Members of newer editions are not: WebView2 and Safari 16 have them, and the page's first
 * script finds what has not (docs/decisions.md, "Webviews that know no toSorted").
 */
const script = {
  test: /\.tsx?$/,
  include: join(root, 'src'),
  sideEffects: false,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2020',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

/** Of Microsoft's helpers the pane takes the storage; their file is looked at whole, not the one made small. */
const helpers = '@microsoft/office-js-helpers/dist/office.helpers';
const onlyStorage = {
  test: /office\.helpers\.js$/,
  use: { loader: join(root, 'tools', 'onlyStorage.mjs') },
};

const shared = {
  mode: 'production',
  context: root,
  devtool: false,
  module: { rules: [script, onlyStorage] },
  resolve: { extensions: ['.ts', '.tsx', '.js'], alias: { [`${helpers}.min.js`]: `${helpers}.js` } },
  performance: { hints: false },
  // The page stays as it is written: its CDN tag is what Microsoft's checks look for.
  optimization: { minimizeOptions: { html: false } },
  stats: 'errors-warnings',
};

const cacheOf = (name) => ({
  type: 'filesystem',
  name,
  cacheDirectory: join(root, '.cache', 'webpack'),
  buildDependencies: { config: [fileURLToPath(import.meta.url)] },
});

const pane = {
  ...shared,
  name: 'pane',
  cache: cacheOf('pane'),
  entry: { pane: { import: './src/taskpane/index.tsx' } },
  output: {
    path: join(root, 'dist'),
    filename: '[name].[contenthash:8].js',
    clean: true,
    // else webpack looks for it with code made of words, which the page's policy refuses
    environment: { globalThis: true },
  },
  plugins: [
    new NoticesPlugin(),
    new LawPlugin(),
    new GuidePlugin(),
    new HtmlPlugin({
      template: './src/taskpane/page.ts',
      filename: 'taskpane.html',
      inject: false,
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/taskpane/floorCheck.js', info: { minimized: true } },
        { from: 'src/taskpane/page.css' },
        { from: 'src/taskpane/guide.css' },
        { from: 'assets/*.png' },
        { from: 'manifest.xml', transform: (text) => manifestFor(text.toString(), address) },
        ...(isForOthers ? [storeManifest] : []),
      ],
    }),
  ],
};

const preview = {
  ...shared,
  name: 'preview',
  cache: cacheOf('preview'),
  entry: { preview: './src/preview/index.ts' },
  output: { path: join(root, 'dist-preview'), filename: '[name].js', clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/preview/index.html' },
        { from: 'src/preview/preview.css' },
        { from: 'src/preview/attachHost.js' },
      ],
    }),
  ],
};

export default [pane, preview];
