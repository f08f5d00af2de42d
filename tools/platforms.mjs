import { installMissing, root, runJest } from './install.mjs';
import { oneExcelTests } from './oneExcel.mjs';

/**
 * `npm run platforms`: the tests of the workbook and of the actions on each Excel that the embedded one can pass for, the
 * worst that is on record of it (src/excel-host/platforms.ts), without those that say why one Excel is enough for them.
 * `-- mac test/actions` one of them, and all of those tests.
 */
installMissing();
const all = ['web', 'windows', 'mac', 'oldest'];
const words = process.argv.slice(2);
const asked = words.filter((word) => all.includes(word));
const files = words.filter((word) => !all.includes(word));
const folders = ['test/workbook', 'test/actions'];
const left = oneExcelTests(root, folders).flatMap((path) => ['--testPathIgnorePatterns', path]);
const tests = files.length > 0 ? files : [...folders, ...left];

let worst = 0;
for (const platform of asked.length > 0 ? asked : all) {
  process.stdout.write(`\n${platform}\n`);
  process.env.EXCEL_PLATFORM = platform;
  worst = Math.max(worst, runJest(tests));
}
process.exit(worst);
