import { later } from '../contents';
import type { Answer, Json, Place, Questions } from '../question';

/** Charts and conditional formats. */
export const objectQuestions = {
  q36: {
    group: 'alone',
    parts: {
      secondOfName: [],
      foundByName: ['chart-name'],
      oneSeries: [],
      twoSeries: [],
      overHidden: ['chart-place'],
    },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1:C3').values = [
            ['', 'n', 'm'],
            ['a', 1, 2],
            ['b', 3, 4],
          ];
          sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'one';
          const two = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'));
          two.name = 'two';
          sheet.getRange('F:F').columnHidden = true;
          two.setPosition('E5', 'G9');
          return () => null;
        });
        const looks = await ask(({ sheet }) => {
          const [one, two] = ['one', 'two'].map((name) => queueChart(sheet.charts.getItem(name)));
          const [left, right] = ['E5', 'G5'].map((address) => {
            const range = sheet.getRange(address);
            range.load({ width: true });
            return range;
          });
          return () => {
            const across = (left?.width ?? 0) + (right?.width ?? 0);
            const width = two?.().width ?? 0;
            return {
              oneSeries: one?.().title ?? null,
              twoSeries: two?.().title ?? null,
              overHidden: Math.abs(width - across) <= 1 ? 'what is seen' : 'another width',
            };
          };
        });
        const secondOfName = await codeOf(({ sheet }) => {
          sheet.charts.getItem('two').name = 'one';
        });
        return ask(({ sheet }) => {
          const found = queueSeriesCount(sheet.charts.getItem('one'));
          return () => ({ ...looks, secondOfName, foundByName: found() === 1 ? 'the first' : 'another' });
        });
      },
    ],
  },
  q48: {
    group: 'reopening',
    parts: {
      before: ['conditional-add', 'conditional-list'],
      after: ['conditional-list'],
      idsKept: [],
    },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          for (const formula of ['=A1>1', '=A1>2']) {
            const { custom } = sheet.getRange('A1:A5').conditionalFormats.add('Custom');
            custom.rule.formula = formula;
            custom.format.fill.color = '#FFFF00';
          }
          return () => null;
        });
        const { ids, formulas } = await ask(conditions);
        return { ids, before: formulas };
      },
      async ({ ask }, soFar) => {
        const { ids, formulas } = await ask(conditions);
        return { after: formulas, idsKept: JSON.stringify(ids) === JSON.stringify(soFar['ids']) };
      },
    ],
  },
} satisfies Questions;

function queueChart(chart: Excel.Chart): () => { readonly title: Answer; readonly width: number } {
  chart.load({ width: true });
  chart.title.load({ visible: true, text: true });
  return () => ({
    title: { visible: chart.title.visible, text: chart.title.visible ? chart.title.text : '' },
    width: chart.width,
  });
}

function queueSeriesCount(chart: Excel.Chart): () => number {
  return later(chart.series.getCount(), ({ value }) => value);
}

/** The custom conditional formats of the question's sheet, in their order. */
function conditions({ sheet }: Place): () => { readonly ids: Json; readonly formulas: Json } {
  const formats = sheet.getRange('A1:A5').conditionalFormats.load('items/id,items/custom/rule/formula');
  return () => ({
    ids: formats.items.map(({ id }) => id),
    formulas: formats.items.map(({ custom }) => custom.rule.formula),
  });
}
