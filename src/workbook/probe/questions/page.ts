import { later } from '../contents';
import type { Bench, Json, Questions } from '../question';

const millimetre = 72 / 25.4;

/** Page layout, headers, heights, borders, links and validation. */
export const pageQuestions = {
  q09: {
    group: 'alone',
    parts: { zoom: ['zoom-not-kept', 'zoom-whole'], breaks: [] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1:A40').values = Array.from({ length: 40 }, (_, at) => [at + 1]);
          for (const row of [10, 20, 30]) sheet.horizontalPageBreaks.add(`A${row}`);
          sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
          return () => null;
        });
        return ask(({ sheet }) => {
          sheet.pageLayout.load({ zoom: true });
          const breaks = later(sheet.horizontalPageBreaks.getCount(), ({ value }) => value);
          return () => ({ zoom: sheet.pageLayout.zoom as Json, breaks: breaks() });
        });
      },
    ],
  },
  q27: {
    group: 'alone',
    parts: { top: ['margins-points'], header: ['margins-points'] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.pageLayout.topMargin = 20 * millimetre;
          sheet.pageLayout.headerMargin = 20 * millimetre;
          return () => null;
        });
        return ask(({ sheet }) => {
          sheet.pageLayout.load({ topMargin: true, headerMargin: true });
          return () => ({ top: sheet.pageLayout.topMargin, header: sheet.pageLayout.headerMargin });
        });
      },
    ],
  },
  q28: {
    group: 'alone',
    parts: { header: [], state: [] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          const { headersFooters } = sheet.pageLayout;
          headersFooters.state = 'FirstAndDefault';
          headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
          return () => null;
        });
        return ask(({ sheet }) => {
          const { headersFooters } = sheet.pageLayout;
          headersFooters.load({ state: true });
          headersFooters.defaultForAllPages.load({ centerHeader: true });
          return () => ({
            header: headersFooters.defaultForAllPages.centerHeader,
            state: headersFooters.state,
          });
        });
      },
    ],
  },
  q29: {
    group: 'alone',
    parts: {
      empty: [],
      emptyReads: [],
      nothing: ['page-number-automatic'],
      nothingReads: ['page-number-automatic'],
    },
    steps: [
      async (bench) => {
        const empty = await pageNumber(bench, '');
        // null is what the documents name for automatic numbers; the typings do not know it
        const nothing = await pageNumber(bench, null as unknown as '');
        return {
          empty: empty.code,
          emptyReads: empty.reads,
          nothing: nothing.code,
          nothingReads: nothing.reads,
        };
      },
    ],
  },
  q30: {
    group: 'alone',
    parts: { code: ['border-inside'] },
    steps: [
      async ({ codeOf }) => ({
        code: await codeOf(({ sheet }) => {
          sheet.getRange('A1:C1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
        }),
      }),
    ],
  },
  q31: {
    group: 'alone',
    parts: { highest: ['row-height-limit'], higher: ['row-height-limit'], oneTooFew: [] },
    steps: [
      async ({ codeOf }) => ({
        highest: await codeOf(({ sheet }) => {
          sheet.getRange('A1').format.rowHeight = 409.5;
        }),
        higher: await codeOf(({ sheet }) => {
          sheet.getRange('A2').format.rowHeight = 410;
        }),
        oneTooFew: await codeOf(({ sheet }) =>
          sheet.getRange('A3:A5').setRowProperties([{ rowHidden: false }, { rowHidden: false }]),
        ),
      }),
    ],
  },
  q32: {
    group: 'alone',
    parts: { wrapped: [], merged: [] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          const lines = 'one\ntwo\nthree';
          sheet.getRange('A1').values = [[lines]];
          sheet.getRange('A3').values = [[lines]];
          sheet.getRange('A3:B3').merge();
          for (const address of ['A1', 'A3:B3']) sheet.getRange(address).format.wrapText = true;
          for (const address of ['1:1', '3:3']) sheet.getRange(address).format.autofitRows();
          return () => null;
        });
        return ask(({ sheet }) => {
          const [wrapped, plain, merged] = ['A1', 'A2', 'A3'].map((address) => {
            const { format } = sheet.getRange(address);
            format.load({ rowHeight: true });
            return format;
          });
          const lines = (format: Excel.RangeFormat | undefined) =>
            Math.round((format?.rowHeight ?? 0) / (plain?.rowHeight ?? 1));
          return () => ({ wrapped: lines(wrapped), merged: lines(merged) });
        });
      },
    ],
  },
} satisfies Questions;

async function pageNumber(
  { ask, codeOf }: Bench,
  number: '',
): Promise<{ readonly code: string; readonly reads: Json }> {
  await ask(({ sheet }) => {
    sheet.pageLayout.firstPageNumber = 3;
    return () => null;
  });
  const code = await codeOf(({ sheet }) => {
    sheet.pageLayout.firstPageNumber = number;
  });
  return ask(({ sheet }) => {
    sheet.pageLayout.load({ firstPageNumber: true });
    return () => ({ code, reads: sheet.pageLayout.firstPageNumber });
  });
}
