import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nomineeSamples } from './nomineeSamples';

/** Writes the sample lists into a folder of samples; the same script gives the same bytes. */
export async function makeNominees(root: string): Promise<void> {
  for (const sample of nomineeSamples) {
    const folder = join(root, sample.id);
    mkdirSync(folder, { recursive: true });
    const { clean, seeded, faults } = await sample.make();
    writeFileSync(join(folder, 'clean.xlsx'), clean);
    writeFileSync(join(folder, 'seeded.xlsx'), seeded);
    writeFileSync(join(folder, 'faults.txt'), faults);
  }
}
