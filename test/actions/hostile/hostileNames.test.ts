/** @one-excel how a sheet is named is the same in each (src/excel-host/platforms.ts) */
import fc from 'fast-check';
import { listUndo, undo } from '../../../src/actions';
import { opened } from '../../xlsx/parts';
import { valueOf } from '../taskWorkbook';
import { everythingOf } from './everythingMade';
import { hostileOffice, mark, workbookFaults } from './hostileOffice';

const letters = fc.constantFrom(..."aĐ_'&<>!=+-@#$%^~`{}();,.| 1é👍", '__proto__', 'constructor', '"');
const sheetName = fc
  .array(letters, { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join(''))
  .filter((name) => name.length < 30 && name.trim() === name && !/^'|'$/.test(name));

test('sheets of any names: the papers are made, their sheets stay, and undo takes all back', async () => {
  const names = fc.uniqueArray(sheetName, {
    minLength: 2,
    maxLength: 2,
    selector: (name) => name.toLowerCase(),
  });
  await fc.assert(
    fc.asyncProperty(names, async ([tasks = '', list = '']) => {
      const file = hostileOffice([`=${mark}`], { tasks, list });
      const { host, workbook } = await everythingOf(file);
      expect(workbookFaults(file, workbook)).toEqual([]);
      for (const step of valueOf(await listUndo())) valueOf(await undo(step, 'keep'));
      expect(opened(host.save()).sheets.map(({ name }) => name)).toEqual([tasks, list]);
    }),
    { numRuns: 5, examples: [[['__proto__', "it's & b"]], [['constructor', 'toString']], [['=1+1', '-2']]] },
  );
}, 180_000);
