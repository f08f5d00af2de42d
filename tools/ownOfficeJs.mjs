import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const library = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Who hands out Office.js, from what `OFFICE_JS` says: nothing, Microsoft; `own`, the add-in's own server. Throws a
 * sentence where it says anything else.
 */
export function servesOwnOfficeJs(said) {
  if (said === undefined || said === '') return false;
  if (said === 'own') return true;
  throw new Error(`OFFICE_JS is "own", or left out for Microsoft's address: ${said}`);
}

/**
 * Makes a built folder carry Office.js itself: the installed library unmodified in office-js/, and the page asking for it
 * there; the manifest for stores goes, since stores take no such add-in. Throws where the page has not the one tag of Microsoft's address.
 */
export function carryOfficeJs(folder) {
  const page = join(folder, 'taskpane.html');
  const parts = readFileSync(page, 'utf8').split(hosted);
  if (parts.length !== 2) throw new Error(`${page} does not ask once for ${hosted}`);
  if (!existsSync(library)) throw new Error(`${library} is missing: npm ci`);
  cpSync(library, join(folder, 'office-js'), { recursive: true });
  rmSync(join(folder, 'manifest-store.xml'), { force: true });
  writeFileSync(page, parts.join('office-js/office.js'));
}
