/** Makes the sample lists: `npx tsx tools/samples/nominees/makeNominees.ts`. The same script gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nomineeSamples } from './nomineeSamples';

const root = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'samples');

for (const sample of nomineeSamples) {
  const folder = join(root, sample.id);
  mkdirSync(folder, { recursive: true });
  const { clean, seeded, faults } = await sample.make();
  writeFileSync(join(folder, 'clean.xlsx'), clean);
  writeFileSync(join(folder, 'seeded.xlsx'), seeded);
  writeFileSync(join(folder, 'faults.txt'), faults);
}
