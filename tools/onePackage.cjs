const { createHash } = require('node:crypto');
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * A transformer of jest: a file that hands on a package becomes one script with all of the package in it. jest loads each
 * module apart, and Fluent has two thousand of them beside all its icons, which every test of the pane waited for. What
 * else is asked for by name (React) stays one and the same for package and tests.
 */
const root = join(__dirname, '..');
const ofTsx = createRequire(require.resolve('tsx/package.json'));
const { buildSync, version } = ofTsx('esbuild');
const shared = ['react', 'react/*', 'react-dom', 'react-dom/*', 'scheduler'];
const lock = readFileSync(join(root, 'package-lock.json'));

module.exports = {
  getCacheKey: (text) =>
    createHash('sha256')
      .update([text, version, shared.join()].join('\n'))
      .update(lock)
      .update(readFileSync(__filename))
      .digest('hex'),
  process: (contents, path) => {
    const [file] = buildSync({
      stdin: { contents, resolveDir: dirname(path) },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'browser',
      // Fluent knows by it that there is nothing to measure; without it the script would be one for a page
      define: { 'process.env.NODE_ENV': '"test"' },
      external: shared,
      logLevel: 'error',
    }).outputFiles;
    return { code: file.text };
  },
};
