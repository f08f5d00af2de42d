import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './install.mjs';

const kept = join(root, '.cache', 'command-line');

/**
 * Compiles the command line into one file, by what tsx compiles it with.
 * @param file where it is put
 */
export function buildCommandLine(file) {
  const ofTsx = createRequire(createRequire(import.meta.url).resolve('tsx/package.json'));
  const { buildSync } = ofTsx('esbuild');
  buildSync({
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: `node${process.versions.node}`,
  });
}

/** The file of the command line as the sources stand: made once, and again where a source, a package or Node has changed. */
export function builtCommandLine() {
  const file = join(kept, `${keyOfSources()}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(kept, { recursive: true });
  // another run may be at it too: each writes its own, and takes its place when it is whole
  const own = `${file}.${process.pid}`;
  buildCommandLine(own);
  renameSync(own, file);
  // what stands for older sources is no use any more; what others are just writing bears another ending
  const older = readdirSync(kept).filter((name) => name.endsWith('.cjs') && join(kept, name) !== file);
  for (const name of older) rmSync(join(kept, name), { force: true });
  return file;
}

/** Told by when each source was written and how long it is: reading all of them would take longer than a small check. */
function keyOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package-lock.json', join('tools', 'commandLine.mjs')])
    hash.update(stampOf(join(root, file)));
  for (const entry of readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    hash.update(`${file} ${stampOf(file)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}
