import { bin, installMissing, run } from './install.mjs';

/** `npm run pictures`: takes the pictures of docs/pictures anew, by the test that follows the guide; they are looked at by people. */
installMissing();
process.env.PICTURES = 'docs';
process.exit(run(bin('jest'), ['test/e2e/guideFollowed.test.ts']));
