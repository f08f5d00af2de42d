import { createRequire } from 'node:module';

/**
 * `node test/cli/bundle.mjs FILE`: the command line as one file. It is compiled by what tsx compiles it with, once for the
 * many runs of a test file, and not anew for each.
 */
const ofTsx = createRequire(createRequire(import.meta.url).resolve('tsx/package.json'));
const { buildSync } = ofTsx('esbuild');
buildSync({
  entryPoints: ['src/cli/main.ts'],
  outfile: process.argv[2],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: `node${process.versions.node}`,
});
