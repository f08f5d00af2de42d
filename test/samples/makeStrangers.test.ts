import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filledCells } from './making/messy/model';
import { expectedText } from './making/strangers/model';
import { strangers } from './making/strangers/strangers';
import { writeStranger } from './making/strangers/writeStranger';

const folder = join(__dirname, '..', 'fixtures', 'strangers');

/** Names and contents, so that another version of the packer does not fail the test. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
}

describe("the committed strangers' workbooks", () => {
  test.each(strangers.map((book) => [book.id, book] as const))(
    '%s is what its script makes',
    async (id, book) => {
      const committed = new Uint8Array(readFileSync(join(folder, `${id}.xlsx`)));
      expect(partsOf(committed)).toEqual(partsOf(await writeStranger(book)));
      expect(readFileSync(join(folder, `${id}.expected.txt`), 'utf8')).toBe(expectedText(book));
    },
  );

  test('no other files lie beside them', () => {
    const names = strangers.flatMap(({ id }) => [`${id}.expected.txt`, `${id}.xlsx`]);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  test('what a golden names stands on its sheet', () => {
    for (const book of strangers) {
      for (const sheet of book.sheets) {
        const rows = new Set(filledCells(sheet).map(({ row }) => row));
        for (const block of sheet.blocks) {
          if (block.kind === 'leftOut') continue;
          const named = [...block.headerRows, ...block.recordRows];
          expect([sheet.name, named.filter((row) => !rows.has(row))]).toEqual([sheet.name, []]);
        }
      }
    }
  });
});
