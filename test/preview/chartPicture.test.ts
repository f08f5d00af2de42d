/** @jest-environment jsdom */
import type { ChartView } from '../../src/excel-host/host';
import { chartPicture } from '../../src/preview/chartPicture';

const chart: ChartView = {
  name: 'Biểu đồ',
  title: 'Tiến độ',
  description: 'Ba việc',
  row: 3,
  column: 0,
  right: 0,
  down: 2,
  width: 300,
  height: 200,
  bars: 'stacked',
  categories: ['Phòng A', 'Phòng B'],
  series: [
    { name: 'Xong', values: [2, null], fill: '#1F4E79' },
    { name: 'Chậm', values: [2, 1], fill: null },
  ],
};

/** Text and width of every piece of a bar, bar by bar. */
function pieces(of: ChartView): string[][] {
  const picture = chartPicture(of);
  return [...picture.querySelectorAll('.bar')].map((bar) =>
    [...bar.querySelectorAll<HTMLElement>('.piece')].map(
      (piece) => `${piece.textContent} ${piece.style.width}`,
    ),
  );
}

test('a picture says what it is, and has a piece for every figure', () => {
  const picture = chartPicture(chart);
  expect(picture.getAttribute('aria-label')).toBe('Tiến độ. Ba việc');
  expect([...picture.querySelectorAll('.label')].map((label) => label.textContent)).toEqual(chart.categories);
  expect(pieces(chart)).toEqual([['2 50%', '2 50%'], ['1 25%']]);
  expect(pieces({ ...chart, bars: 'clustered' })).toEqual([['2 100%', '2 100%'], ['1 50%']]);
});

test('a chart of another kind is a frame with its title', () => {
  const picture = chartPicture({ ...chart, bars: null, categories: [], series: [] });
  expect(picture.textContent).toBe('Tiến độ');
});
