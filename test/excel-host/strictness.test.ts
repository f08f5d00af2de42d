import { codeOf, startExcel } from './withExcel';

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe('strictness', () => {
  test('what the library knows and the host does not emulate is refused and listed', async () => {
    const host = await startExcel();
    const refused = await codeOf(async (context) => {
      sheet(context).getRange('A1').flashFill();
      await context.sync();
    });
    const also = await codeOf(async (context) => {
      sheet(context).pivotTables.load('items/name');
      await context.sync();
    });
    expect([refused, also]).toEqual(['NotImplemented', 'NotImplemented']);
    expect(host.notImplemented).toEqual(['Range.flashFill', 'Worksheet.pivotTables']);
  });

  test('what no declaration knows is ApiNotFound', async () => {
    const host = await startExcel();
    expect(
      await codeOf(async (context) => {
        sheet(context).getRange('A1').load('colour');
        await context.sync();
      }),
    ).toBe('ApiNotFound');
    expect(host.notImplemented).toEqual([]);
  });

  test('a read-only property cannot be written', async () => {
    await startExcel();
    expect(
      await codeOf(async (context) => {
        sheet(context).load('id');
        await context.sync();
        const range = sheet(context).getRange('A1');
        // The library itself has no setter, so the request is made by its update
        range.set({ address: 'B1' } as never);
        await context.sync();
      }),
    ).not.toBe('done');
  });

  test('ranges of a deleted sheet are dead', async () => {
    await startExcel();
    expect(
      await codeOf(async (context) => {
        const gone = context.workbook.worksheets.add('Gone');
        const range = gone.getRange('A1').load('address');
        await context.sync();
        gone.delete();
        range.load('values');
        await context.sync();
      }),
    ).toBe('InvalidReference');
  });

  test('the error names the statement, and nothing after it ran', async () => {
    await startExcel();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Không có').getRange('A1').load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ItemNotFound',
      httpStatusCode: 404,
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
  });

  test('round trips count what the add-in awaits, and the clean-up apart', async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B2').load('values');
      await context.sync();
      range.values = [
        ['ă', 1],
        [2, 3],
      ];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { syncs, cleanups, requestBytes, responseBytes } = host.roundTrips();
    expect([syncs, cleanups]).toEqual([2, 1]);
    expect(requestBytes).toBeGreaterThan(500);
    expect(responseBytes).toBeGreaterThan(100);
    host.resetRoundTrips();
    expect(host.roundTrips().syncs).toBe(0);
  });
});

describe('the page beside the pane', () => {
  test('typing into a cell is read by the locale, and listeners hear of it', async () => {
    const host = await startExcel({ locale: 'vi-VN' });
    let heard = 0;
    const end = host.onChange(() => (heard += 1));
    host.editCell({ sheet: 'Sheet1', row: 0, column: 0, text: '31/12/2025' });
    host.editCell({ sheet: 'Sheet1', row: 0, column: 1, text: '1,5' });
    host.editCell({ sheet: 'Sheet1', row: 0, column: 2, text: '=1+' });
    end();
    host.editCell({ sheet: 'Sheet1', row: 0, column: 3, text: 'chữ' });
    const cells = host.view().sheets[0]?.cells() ?? [];
    expect(cells.map((cell) => [cell.column, cell.text, cell.kind])).toEqual([
      [0, '12/31/2025', 'number'],
      [1, '1.5', 'number'],
      [3, 'chữ', 'text'],
    ]);
    expect(heard).toBe(2);
  });
});
