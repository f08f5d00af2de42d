import { join } from 'node:path';

/** Where the real plans and the research lie; absent on most machines, and tests that need it say so and skip. */
export const sharedDir = process.env['SHARED_DIR'] ?? join(__dirname, '..', '..', 'shared');
