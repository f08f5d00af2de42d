import { newWorkbook } from '../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../src/xlsx/sheet/saveWorkbook';
import { opened, partsOf } from './parts';

/** What app.xml says once a workbook was saved with some texts, opened, and saved with others. */
function saved(...texts: readonly (readonly [string, string])[][]): string {
  const file = texts.reduce(
    (bytes: Uint8Array, properties) => {
      const workbook = opened(bytes);
      workbook.extendedProperties = new Map(properties);
      workbook.propertiesChanged = true;
      return saveWorkbook(workbook);
    },
    saveWorkbook(newWorkbook({})),
  );
  const text = partsOf(file).get('docProps/app.xml') ?? '';
  return text.slice(text.indexOf('<Manager'), text.indexOf('</Properties>'));
}

const both = [
  ['Manager', 'Bà Thử'],
  ['Company', 'Xã Mẫu'],
] as const;

test('texts are changed where they stand, and one that becomes empty keeps its place', () => {
  expect(saved([...both])).toBe('<Manager>Bà Thử</Manager><Company>Xã Mẫu</Company>');
  expect(saved([...both], [both[0], ['Company', '']])).toBe('<Manager>Bà Thử</Manager><Company/>');
  expect(saved([...both], [['Manager', 'Ông & Bà'], both[1]])).toBe(
    '<Manager>Ông &amp; Bà</Manager><Company>Xã Mẫu</Company>',
  );
});
