import { installMissing, run, runJest } from './install.mjs';

/** `npm test`: installs what is missing, builds the pane that the browser tests open, runs every test. */
installMissing();
const args = process.argv.slice(2);
if (args.length === 0) {
  const built = run(process.execPath, ['tools/build.mjs']);
  if (built !== 0) process.exit(built);
}
process.exit(runJest(args));
