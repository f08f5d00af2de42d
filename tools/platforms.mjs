import { bin, installMissing, run } from './install.mjs';

/**
 * `npm run platforms`: the tests of the workbook and of the actions on each Excel that the embedded one can pass for, the
 * worst that is on record of it (src/excel-host/platforms.ts). `-- mac test/actions` one of them, and those tests.
 */
installMissing();
const all = ['web', 'windows', 'mac', 'oldest'];
const words = process.argv.slice(2);
const asked = words.filter((word) => all.includes(word));
const files = words.filter((word) => !all.includes(word));
const tests = files.length > 0 ? files : ['test/workbook', 'test/actions'];

let worst = 0;
for (const platform of asked.length > 0 ? asked : all) {
  process.stdout.write(`\n${platform}\n`);
  process.env.EXCEL_PLATFORM = platform;
  worst = Math.max(worst, run(bin('jest'), tests));
}
process.exit(worst);
