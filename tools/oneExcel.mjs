import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In a test's first comment: it cannot turn out otherwise on another Excel, and why. */
const mark = /^\/\*\* @one-excel (\S.{20,}) \*\/\n/;

/**
 * The tests below these folders that say so in their first comment. Every other one is run on each Excel: a new file is
 * run there until somebody writes why not.
 */
export function oneExcelTests(root, folders) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.test\.tsx?$/.test(path) && mark.test(readFileSync(join(root, path), 'utf8')))
    .sort();
}
