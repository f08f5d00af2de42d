import type { ExcelHost } from '../../../src/excel-host/host';
import { rawBatch } from '../rawBatch';
import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, sheet1 } from './tools';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const onSheet = [['Worksheets'], ['', 'Sheet1'], ['Notes']] as const;

/** Adds a note to a cell of the first sheet; the error's code where it is refused. */
async function addNote(host: ExcelHost, address: string, text: string): Promise<unknown> {
  return rawBatch(host, [...onSheet, ['Add', address, text]], { load: ['content'] });
}

/** Cells of notes and what they say. */
async function notes(host: ExcelHost, cells: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const cell of cells)
    found.push(await rawBatch(host, [...onSheet, ['GetItemOrNullObject', cell]], { load: ['content'] }));
  return found;
}

/** Proofs of rules under `note-…` and `comment-…`. */
export const commentProofs = {
  'note-cell': async () => {
    const host = await startExcel();
    expect([
      await addNote(host, 'B2', 'ghi chú'),
      await addNote(host, 'B2', 'hai'),
      await addNote(host, 'B2:B3', 'ba'),
    ]).toEqual([{ Content: 'ghi chú' }, 'InvalidArgument', 'InvalidArgument']);
    const note = [['Notes'], ['', 'Sheet1!B2']] as const;
    await rawBatch(host, note, { set: ['Content', 'hai\ndòng'] });
    await rawBatch(host, note, { set: ['Visible', true] });
    await rawBatch(host, note, { set: ['Width', 200] });
    expect(await rawBatch(host, note, { load: ['content', 'visible', 'width'] })).toEqual({
      Content: 'hai\ndòng',
      Visible: true,
      Width: 200,
    });
    expect(await rawBatch(host, [...note, ['GetLocation', 0]], { load: ['address'] })).toEqual({
      Address: 'Sheet1!B2',
    });
    await rawBatch(host, note, { call: 'Delete' });
    expect(await rawBatch(host, note, { load: ['content'] })).toBe('ItemNotFound');
  },
  'note-moves': async () => {
    const host = await startExcel();
    await addNote(host, 'B2', 'hai');
    await addNote(host, 'C5', 'năm');
    await codeOfChange((sheet) => {
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('6:6').delete('Up');
    });
    expect(await notes(host, ['B2', 'B3', 'C5', 'C6'])).toEqual(['done', { Content: 'hai' }, 'done', 'done']);
  },
  'comment-thread': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('Sheet1!B2', 'Thiếu đơn vị chủ trì').load('id, creationDate');
      comment.replies.add('đã bổ sung');
      comment.resolved = true;
      await context.sync();
      const same = sheet1(context).comments.getItemByCell('B2').load('id, content, resolved');
      const replies = same.replies.load('items/content, items/resolved');
      const cell = same.getLocation().load('address');
      await context.sync();
      expect([same.id === comment.id, same.content, same.resolved, cell.address]).toEqual([
        true,
        'Thiếu đơn vị chủ trì',
        true,
        'Sheet1!B2',
      ]);
      expect(replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
        ['đã bổ sung', true],
      ]);
      expect(comment.creationDate.getFullYear()).toBe(2026);
      same.delete();
      comments.load('items/id');
      await context.sync();
      expect(comments.items).toEqual([]);
    });
  },
  'comment-address': async () => {
    await startExcel();
    const add = (address: string) =>
      codeOf(async (context) => {
        context.workbook.comments.add(address, 'x');
        await context.sync();
      });
    expect([
      await add('B2'),
      await add('Sheet1!B2:C2'),
      await add('Sheet1!B2'),
      await add('Sheet1!B2'),
    ]).toEqual(['InvalidArgument', 'InvalidArgument', 'done', 'InvalidArgument']);
  },
  'comment-events': async () => {
    await startExcel();
    const heard: unknown[] = [];
    await codeOf(async (context) => {
      const { comments } = sheet1(context);
      comments.onAdded.add(async (event) => void heard.push([event.type, event.commentDetails.length]));
      comments.onChanged.add(async (event) => void heard.push([event.type, event.changeType]));
      comments.onDeleted.add(async (event) => void heard.push([event.type, event.commentDetails.length]));
      await context.sync();
      const made = comments.add('B2', 'x');
      made.content = 'y';
      made.delete();
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([
      ['CommentAdded', 1],
      ['CommentChanged', 'CommentEdited'],
      ['CommentDeleted', 1],
    ]);
  },
};
