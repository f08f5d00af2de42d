/** Makes the strangers' Word files: `npx tsx test/samples/making/strangerPlans/makeStrangerPlans.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strangerPlans } from './strangerPlans';
import { writePlan } from './writePlan';

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'strangerPlans');

mkdirSync(folder, { recursive: true });
for (const plan of strangerPlans) writeFileSync(join(folder, `${plan.id}.docx`), writePlan(plan));
