import type { ChartView } from '../excel-host/host';

/** Colours of series that a chart leaves to Excel. */
const usual = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/**
 * A chart as plain lying bars, to be put into the cell in which it begins; charts of other kinds as a frame with their title. Not
 * what Excel draws: it shows that the chart is there, and its figures.
 */
export function chartPicture(chart: ChartView): HTMLElement {
  const picture = document.createElement('figure');
  picture.className = 'chart';
  picture.setAttribute('role', 'img');
  picture.setAttribute(
    'aria-label',
    [chart.title || chart.name, chart.description].filter(Boolean).join('. '),
  );
  picture.style.left = `${chart.right}pt`;
  picture.style.top = `${chart.down}pt`;
  picture.style.width = `${chart.width}pt`;
  picture.style.height = `${chart.height}pt`;
  const title = document.createElement('figcaption');
  title.textContent = chart.title;
  picture.append(title, bars(chart), legend(chart));
  return picture;
}

function bars(chart: ChartView): HTMLElement {
  const list = element('div', 'bars');
  const longest = Math.max(1, ...chart.categories.map((_, index) => lengthOf(chart, index)));
  for (const [index, category] of chart.categories.entries()) {
    const line = element('div', `bar ${chart.bars ?? ''}`);
    for (const [place, { values, fill }] of chart.series.entries()) {
      const value = values[index] ?? 0;
      if (value <= 0) continue;
      const piece = element('span', 'piece');
      piece.textContent = String(value);
      piece.style.width = `${(value / longest) * 100}%`;
      const colour = fill ?? usual[place % usual.length] ?? usual[0];
      piece.style.background = colour;
      piece.style.color = isDark(colour) ? '#fff' : '#000';
      line.append(piece);
    }
    const label = element('div', 'label');
    label.textContent = category;
    list.append(label, line);
  }
  return list;
}

/** The length of a category's bar: all of its series behind one another, or the longest of them. */
function lengthOf({ bars: kind, series }: ChartView, index: number): number {
  const values = series.map(({ values: all }) => Math.max(0, all[index] ?? 0));
  return kind === 'clustered' ? Math.max(0, ...values) : values.reduce((sum, value) => sum + value, 0);
}

function legend(chart: ChartView): HTMLElement {
  const line = element('div', 'legend');
  for (const [place, { name, fill }] of chart.series.entries()) {
    const key = element('span', 'key');
    key.style.background = fill ?? usual[place % usual.length] ?? usual[0];
    line.append(key, name);
  }
  return line;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.3 * red + 0.59 * green + 0.11 * blue < 110;
}
