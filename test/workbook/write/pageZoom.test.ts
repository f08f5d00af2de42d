import type { SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { draftOf, textValue, write } from '../drafts';
import { askedExcel } from '../askedPlatform';
import { startHost } from '../office';

/** The zoom of the written sheet. */
async function zoomOf(draft: SheetDraft): Promise<Excel.PageLayoutZoomOptions> {
  await startHost();
  expect((await write([draft])).kind).toBe('written');
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(draft.name);
    pageLayout.load('zoom');
    await context.sync();
    return pageLayout.zoom;
  });
}

const draft = draftOf('Phụ lục', [
  [textValue('một'), textValue('')],
  [textValue('hai'), textValue('')],
]);

/** The draft with a page that begins at its second row, its visible columns so wide together. */
function broken(width: number): SheetDraft {
  const [content, time, key] = draft.columns;
  if (content === undefined || time === undefined || key === undefined) throw new Error('three columns');
  const blocks = draft.blocks.map((block) =>
    block.kind === 'rows'
      ? { ...block, rows: block.rows.map((row, at) => (at === 1 ? { ...row, breakBefore: true } : row)) }
      : block,
  );
  return { ...draft, blocks, columns: [{ ...content, width: width - 120 }, { ...time, width: 120 }, key] };
}

test('without a break of ours the sheet is fitted to one page', async () => {
  const isKept = askedExcel().pagesToFit === 'kept';
  expect(await zoomOf(draft)).toMatchObject(isKept ? { horizontalFitToPages: 1 } : { scale: 100 });
});

// A4 across: 297 mm less margins of 30 and 15 mm are 714.3 points, of which columns may take 15 for 14 that they were
// asked to have; the hidden column does not print.
test.each([
  [600, 100],
  [666, 100],
  [667.5, 99],
  [900, 74],
])('with a break, %d points of columns are printed at %d per cent', async (width, scale) => {
  expect(await zoomOf(broken(width))).toMatchObject({ scale });
});
