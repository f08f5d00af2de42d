/** Makes the strangers' workbooks and what must be read from them: `npx tsx test/samples/making/strangers/makeStrangers.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedText } from './model';
import { strangers } from './strangers';
import { writeStranger } from './writeStranger';

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'strangers');

mkdirSync(folder, { recursive: true });
for (const book of strangers) {
  writeFileSync(join(folder, `${book.id}.xlsx`), await writeStranger(book));
  writeFileSync(join(folder, `${book.id}.expected.txt`), expectedText(book));
}
