import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, root } from './install.mjs';

/** `npm run rules`: writes docs/rules.md from what the rules say of themselves and from their words. */
installMissing();
// not before it is there
const { tsImport } = await import('tsx/esm/api');
const { rulesPage } = await tsImport('../test/core/rules/rulesPage.ts', import.meta.url);
writeFileSync(join(root, 'docs', 'rules.md'), rulesPage());
