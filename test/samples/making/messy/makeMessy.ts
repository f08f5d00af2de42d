/**
 * Makes the messy workbooks and what must be read from them: `npx tsx test/samples/making/messy/makeMessy.ts`.
 * Those of LibreOffice are made anew only with `--with-libreoffice` (soffice needed): its bytes differ from run to run.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repackFixed } from '../fixedZip';
import { expectedText } from './model';
import type { MessyWorkbook } from './model';
import { oddContents } from './oddContents';
import { shapesOfHeaders } from './shapesOfHeaders';
import { shapesOfSheets } from './shapesOfSheets';
import { writeRaw } from './writeRaw';
import { writeWithExceljs } from './writeWithExceljs';

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'workbooks');
const withLibreOffice = process.argv.includes('--with-libreoffice');

async function bytesOf(book: MessyWorkbook): Promise<Uint8Array | null> {
  switch (book.writer) {
    case 'exceljs':
      return writeWithExceljs(book.sheets);
    case 'libreoffice':
      return withLibreOffice ? throughLibreOffice(await writeWithExceljs(book.sheets)) : null;
    default:
      return writeRaw(book.sheets, book.writer);
  }
}

/** Lets LibreOffice open the bytes and write them in its own way. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const place = mkdtempSync(join(tmpdir(), 'messy-'));
  try {
    writeFileSync(join(place, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${place}/profile`;
    const out = join(place, 'out');
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      join(place, 'in.xlsx'),
    ]);
    return repackFixed(new Uint8Array(readFileSync(join(out, 'in.xlsx'))));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

mkdirSync(folder, { recursive: true });
for (const book of [...shapesOfHeaders, ...shapesOfSheets, ...oddContents]) {
  const bytes = await bytesOf(book);
  if (bytes !== null) writeFileSync(join(folder, `${book.id}.xlsx`), bytes);
  writeFileSync(join(folder, `${book.id}.expected.txt`), expectedText(book));
}
