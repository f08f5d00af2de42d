import { createRequire } from 'node:module';
import { builtCommandLine } from './commandLine.mjs';
import { installMissing, root } from './install.mjs';

/** `npm run --silent headless -- …`: the command line, compiled once as long as its sources stay as they are. */
installMissing();
process.chdir(root);
createRequire(import.meta.url)(builtCommandLine());
