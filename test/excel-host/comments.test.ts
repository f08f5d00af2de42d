import { openParts, partBytes, partText } from '../../src/xlsx/zip/parts';
import type { PartStore } from '../../src/xlsx/zip/parts';
import { openZip, packZip } from '../../src/xlsx/zip/zip';
import { rawBatch } from './rawBatch';
import { startExcel } from './withExcel';

function partsOf(bytes: Uint8Array): PartStore {
  const opened = openParts(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.parts;
}

async function change(batch: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const onSheet = [['Worksheets'], ['', 'Sheet1'], ['Notes']] as const;

/** A file with two notes and a thread. */
async function commented(): Promise<Uint8Array> {
  const host = await startExcel();
  await rawBatch(host, [...onSheet, ['Add', 'B2', 'hai <dòng>\nở đây']], { load: ['content'] });
  await rawBatch(host, [...onSheet, ['Add', 'C5', 'năm']], { load: ['content'] });
  await change((sheet) => {
    sheet.comments.add('D4', 'Thiếu').replies.add('Đã bổ sung');
  });
  return host.save();
}

const commentParts = [
  'xl/comments1.xml',
  'xl/drawings/vmlDrawing1.vml',
  'xl/threadedComments/threadedComment1.xml',
  'xl/persons/person.xml',
];

describe('notes and comments in files', () => {
  test('they are kept and open again', async () => {
    const host = await startExcel({ file: await commented() });
    const texts = [{ Content: 'hai <dòng>\nở đây' }, { Content: 'năm' }];
    expect(await rawBatch(host, onSheet, { load: ['items/content'] })).toMatchObject({ _Items: texts });
    await Excel.run(async (context) => {
      const thread = context.workbook.comments.getItemAt(0).load('content, authorName');
      const replies = thread.replies.load('items/content');
      await context.sync();
      expect([thread.content, replies.items.map(({ content }) => content)]).toEqual([
        'Thiếu',
        ['Đã bổ sung'],
      ]);
    });
  });

  test('the parts are those that Excel writes: notes, their shapes, threads with a note that stands in', async () => {
    const parts = partsOf(await commented());
    const [notes = '', shapes = '', threads = ''] = commentParts.map((part) => partText(parts, part) ?? '');
    expect(notes.match(/<comment ref="[A-Z]\d"/g)).toEqual([
      '<comment ref="B2"',
      '<comment ref="D4"',
      '<comment ref="C5"',
    ]);
    expect(notes).toMatch(/<author>tc=\{[0-9A-F-]{36}\}<\/author>/);
    expect(shapes.match(/<x:Row>\d<\/x:Row><x:Column>\d/g)).toHaveLength(3);
    expect(threads.match(/<threadedComment /g)).toHaveLength(2);
    expect(partText(parts, 'xl/worksheets/sheet1.xml')).toMatch(/<legacyDrawing [^>]*r:id="rId\d"\/>/);
    expect(partText(parts, '[Content_Types].xml')).toContain('Extension="vml"');
  });

  test('what was not touched keeps its bytes, also where cells of the sheet change', async () => {
    const file = await commented();
    const host = await startExcel({ file });
    await change((sheet) => {
      sheet.getRange('A1').values = [['x']];
    });
    const [before, after] = [partsOf(file), partsOf(host.save())];
    for (const part of commentParts) expect(partBytes(after, part)).toEqual(partBytes(before, part));
  });

  test('looks of a note and shapes that are no notes stay; a note that goes takes its shape along', async () => {
    const zip = openZip(await commented());
    if (!zip.ok) throw new Error(zip.reason);
    const parts = partsOf(await commented());
    const notes = (partText(parts, 'xl/comments1.xml') ?? '').replace(
      /<text><t xml:space="preserve">năm<\/t><\/text>/,
      '<text><r><rPr><b/></rPr><t>nă</t></r><r><t>m</t></r></text>',
    );
    const shapes = (partText(parts, 'xl/drawings/vmlDrawing1.vml') ?? '').replace(
      '</xml>',
      '<v:shape id="button"><x:ClientData ObjectType="Button"><br></x:ClientData></v:shape></xml>',
    );
    const bytes = new TextEncoder();
    const file = packZip(
      zip.archive,
      new Map([
        ['xl/comments1.xml', bytes.encode(notes)],
        ['xl/drawings/vmlDrawing1.vml', bytes.encode(shapes)],
      ]),
    );
    const host = await startExcel({ file });
    await change((sheet) => {
      sheet.getRange('1:1').insert('Down');
    });
    await rawBatch(host, [...onSheet, ['', 'B3']], { call: 'Delete' });
    const saved = partsOf(host.save());
    const drawing = partText(saved, 'xl/drawings/vmlDrawing1.vml') ?? '';
    expect(partText(saved, 'xl/comments1.xml')).toContain(
      '<comment ref="C6" authorId="0" shapeId="0"><text><r><rPr><b/>',
    );
    expect([drawing.includes('ObjectType="Button"><br>'), drawing.match(/<x:Row>\d/g)]).toEqual([
      true,
      ['<x:Row>5', '<x:Row>4'],
    ]);
  });

  test('where the last goes, its parts go', async () => {
    const host = await startExcel({ file: await commented() });
    await Excel.run(async (context) => {
      context.workbook.comments.getItemAt(0).delete();
      await context.sync();
    });
    for (const cell of ['B2', 'C5']) await rawBatch(host, [...onSheet, ['', cell]], { call: 'Delete' });
    const saved = partsOf(host.save());
    expect(commentParts.slice(0, 3).map((part) => partBytes(saved, part))).toEqual([null, null, null]);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).not.toContain('legacyDrawing');
  });
});
