import { strToU8, zipSync } from 'fflate';
import { shapeDifferences, sayDifference } from './shapeDifferences';
import { shapeOf } from './shapeOf';

const shape = (parts: Readonly<Record<string, string>>) =>
  shapeOf(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const said = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  shapeDifferences(shape(before), shape(after)).map(sayDifference);

describe('the shape of a package', () => {
  test.each([
    ['<a><b x="1"/></a>', '<a><b x="1"/></a>', []],
    [
      '<a><b x="1"/></a>',
      '<a><b x="2" y="3"/></a>',
      ['attribute p.xml a/b@x: 1 | 2', 'attribute p.xml a/b@y: - | 3'],
    ],
    ['<a><b><c/></b></a>', '<a/>', ['lost p.xml a/b: - | -']],
    ['<a><b/></a>', '<a><b/><b z="1"/></a>', ['added p.xml a/b[2]: - | z="1"']],
    ['<a><b/><c/></a>', '<a><c/><b/></a>', ['order p.xml a: b c | c b']],
    ['<a>x</a>', '<a>y</a>', ['text p.xml a: x | y']],
    ['<a xmlns="u"/>', '<a/>', []],
  ])('%s, then %s', (before, after, differences) => {
    expect(said({ 'p.xml': before }, { 'p.xml': after })).toEqual(differences);
  });

  test('text of a cell is the same in line and in a table, links by what they lead to', () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const links = (id: string) =>
      `<Relationships><Relationship Id="${id}" Type="t/drawing" Target="../drawings/d.xml"/></Relationships>`;
    const body = (cell: string, id: string) =>
      `<worksheet><sheetData><row r="1">${cell}</row></sheetData><drawing r:id="${id}" xmlns:r="r"/></worksheet>`;
    const one = {
      [sheet]: body('<c r="A1" t="s"><v>0</v></c>', 'rId1'),
      'xl/worksheets/_rels/sheet1.xml.rels': links('rId1'),
      'xl/sharedStrings.xml': '<sst><si><t>x</t></si></sst>',
    };
    const other = {
      [sheet]: body('<c r="A1" t="inlineStr"><is><t>x</t></is></c>', 'rId7'),
      'xl/worksheets/_rels/sheet1.xml.rels': links('rId7'),
    };
    expect(said(one, other)).toEqual(['lost xl/sharedStrings.xml sst: - | -']);
  });
});
