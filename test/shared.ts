import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the real plans and the research lie; absent on most machines, and tests that need it say so and skip. */
export const sharedDir = process.env['SHARED_DIR'] ?? join(__dirname, '..', '..', 'shared');

/** `describe` where the shared folder is there, else `describe.skip`, with a word why. */
export function describeWithShared(name: string, suite: () => void): void {
  if (existsSync(sharedDir)) describe(name, suite);
  else describe.skip(`skipped: no shared folder at hand – ${name}`, suite);
}
