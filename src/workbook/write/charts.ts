import { chartShades, shadeOutline } from '../../core/sheets/chartShades';
import { excelsChartName } from '../../core/vocabulary/chartNames';
import type { DraftChart } from '../../core/sheets/sheetDraft';
import type { Command } from '../chunks';
import type { SheetLayout } from '../ownSheets/sheetImage';

/** Bytes of one queued command with its object path, on the safe side. */
const commandBytes = 260;

/** Commands of a chart beside those of its series, and those of one series. */
const commandsOfChart = 30;
const commandsOfSeries = 16;

/** What is known of the sheet before: our layout of it, and the names of all charts on it, people's own too. */
interface ExistingCharts {
  readonly layout: SheetLayout | null;
  readonly charts: readonly string[];
}

/**
 * The commands that make a sheet's charts those of its layout: ours of the same name are changed in place, ours that the
 * layout has no more go, people's own stay. To be queued when rows have their heights. ExcelApi 1.8.
 */
export function chartCommands(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  existing: ExistingCharts | null,
): readonly Command[] {
  const present = new Set(existing?.charts ?? []);
  const wanted = layout.charts ?? [];
  const gone = (existing?.layout?.charts ?? []).filter(
    ({ name }) => present.has(name) && !wanted.some((chart) => chart.name === name),
  );
  return [
    ...gone.map(({ name }) => ({
      bytes: 2 * commandBytes,
      queue: () => {
        sheet.charts.getItem(name).delete();
      },
    })),
    ...wanted.map((chart) => ({
      bytes: (commandsOfChart + chart.shades.length * commandsOfSeries) * commandBytes,
      queue: () => {
        queueChart(sheet, chart, { layout, isPresent: present.has(chart.name) });
      },
    })),
  ];
}

const types = { barStacked: 'BarStacked', bar: 'BarClustered' } as const;

function queueChart(
  sheet: Excel.Worksheet,
  chart: DraftChart,
  how: { readonly layout: SheetLayout; readonly isPresent: boolean },
): void {
  const { headRow, rowCount, labelColumn, firstColumn } = chart.source;
  const { shades, place } = chart;
  // Head and figures only: Excel names the series by their heads, and the categories are set one by one below
  const source = sheet.getRangeByIndexes(headRow, firstColumn, rowCount + 1, shades.length);
  const made = how.isPresent
    ? sheet.charts.getItem(chart.name)
    : sheet.charts.add(types[chart.kind], source, 'Columns');
  if (how.isPresent) {
    made.setData(source, 'Columns');
    made.title.text = chart.title;
  } else {
    made.name = chart.name;
    queueFrame(made, { title: chart.title, fontName: how.layout.fontName });
  }
  const categories = sheet.getRangeByIndexes(headRow + 1, labelColumn, rowCount, 1);
  for (const [index, shade] of shades.entries()) {
    const series = made.series.getItemAt(index);
    const { fill, label } = chartShades[shade];
    series.setXAxisValues(categories);
    series.gapWidth = 40;
    series.format.fill.setSolidColor(fill);
    series.format.line.color = shadeOutline;
    series.hasDataLabels = true;
    // No figure where there is none to count
    series.dataLabels.numberFormat = '#,##0;;;';
    series.dataLabels.format.font.color = label;
  }
  made.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(place.row + place.rowCount - 1, place.column + place.columnCount - 1, 1, 1),
  );
}

/** What surrounds the bars of a new chart; later it is a person's to change, and an axis that is hidden is not asked for again. */
function queueFrame(made: Excel.Chart, says: { readonly title: string; readonly fontName: string }): void {
  made.format.font.name = says.fontName;
  made.format.font.size = 11;
  made.title.text = says.title;
  made.title.format.font.name = says.fontName;
  made.title.format.font.size = 12;
  made.title.format.font.bold = true;
  made.legend.visible = true;
  made.legend.position = 'Bottom';
  // Bars lie in the order of the table, each with its name; their figures stand on them, which makes an axis of figures idle
  made.axes.categoryAxis.reversePlotOrder = true;
  made.axes.categoryAxis.tickLabelSpacing = 1;
  made.axes.valueAxis.majorGridlines.visible = false;
  made.axes.valueAxis.visible = false;
}

/** Queues reading the names of a sheet's charts, from the back to the front. */
export function queueChartNames(sheet: Excel.Worksheet): () => readonly string[] {
  const charts = sheet.charts.load('items/name');
  return () => charts.items.map(({ name }) => name);
}

/** Queues reading which charts of our kinds on a sheet bear the name that Excel gave them. */
export function queueUnnamedCharts(context: Excel.RequestContext, sheet: string): () => readonly string[] {
  const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/name,items/chartType');
  const kinds: readonly string[] = Object.values(types);
  return () =>
    charts.items
      .filter(({ name, chartType }) => excelsChartName.test(name) && kinds.includes(chartType))
      .map(({ name }) => name);
}

/** The first chart of a layout that is not among the names, or null. */
export function missingChart(layout: SheetLayout, names: readonly string[]): DraftChart | null {
  return (layout.charts ?? []).find(({ name }) => !names.includes(name)) ?? null;
}

/** Names of the charts on a sheet that are none of ours: neither of its layout nor among those we drew. */
export function personsCharts(existing: ExistingCharts, drawn: readonly string[]): readonly string[] {
  const ours = new Set([...drawn, ...chartNames(existing.layout)]);
  return existing.charts.filter((name) => !ours.has(name));
}

/** Names of the charts of a layout. */
export function chartNames(layout: SheetLayout | null): readonly string[] {
  return (layout?.charts ?? []).map(({ name }) => name);
}
