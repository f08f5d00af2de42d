import { known, noSource, rule } from './semanticRule';

/** Rules of what charts are made of (semantics.ts holds them all). */
export const chartRules = {
  'chart-solid': rule(
    'bars in space are boxes, cylinders, cones or pyramids, side by side, stacked, or one series behind the other',
    'Excel.ChartType; ECMA-376 part 1, 21.2.2.15 and 21.2.2.180',
  ),
  'chart-events': rule(
    'charts that come, go, and are chosen or left are told to their sheet; activate chooses one, selecting cells leaves it',
    `ChartCollection.onAdded, onDeleted, onActivated, Chart.activate; ${known}`,
  ),
  'series-add': rule(
    'a series that is added has a name and no cells, and stands last or at a place',
    'ChartSeriesCollection.add',
  ),
  'series-order': rule(
    'plotOrder moves a series among those of its group; a series that was held stays that one',
    `ChartSeries.plotOrder; ${known}`,
  ),
  'series-sources': rule(
    'the cells of a dimension are told as a reference; scattered points have XValues and YValues, bubbles sizes',
    'ChartSeries.getDimensionDataSourceString, getDimensionDataSourceType, setBubbleSizes',
  ),
  'series-markers': rule(
    'markers have a style, a size of 2 to 72 and two colours; a point has its own or those of its series',
    'ChartSeries.markerStyle, ChartPoint.markerStyle; VBA Series.MarkerSize for the bounds',
  ),
  trendlines: rule(
    'a series has trend lines of six kinds; a polynomial begins with order 2, a moving average with period 2',
    'ChartTrendlineCollection.add; ECMA-376 part 1, 21.2.2.211',
  ),
  'point-label': rule(
    'a label of a point begins as those of its series; on a series without labels it is the only one',
    `ChartPoint.dataLabel, hasDataLabel; ${known}`,
  ),
  'text-letters': rule(
    'letters of a title or label have looks of their own; letters that are not there are InvalidArgument',
    `ChartTitle.getSubstring, ChartDataLabel.getSubstring; the code: ${noSource}`,
  ),
  'title-looks': rule(
    'titles are turned by -90 to 90 degrees or stacked (180), and have a border and a shadow; axes have titles too',
    'ChartTitle.textOrientation, showShadow, ChartTitleFormat.border, ChartAxis.title',
  ),
  'chart-lines': rule(
    'lines have a colour, a width and dashes, each on its own; None takes them away',
    'ChartLineFormat, ChartBorder',
  ),
  'axis-crossing': rule(
    'position is where the other axis crosses; a value for it makes it Custom',
    'ChartAxis.position, setPositionAt; ECMA-376 part 1, 21.2.2.33, which keeps it on the other axis',
  ),
  'axis-scale': rule(
    'a logarithmic scale has the base 10 until another is set',
    `ChartAxis.scaleType, logBase; ${known}`,
  ),
  'axis-units': rule(
    'a unit is written beside the axis until its label is taken away; without a unit a label is InvalidOperation',
    `ChartAxis.displayUnit, showDisplayUnitLabel; without a unit: ${noSource}`,
  ),
  'category-names': rule(
    'setCategoryNames gives all series the categories of the cells',
    'ChartAxis.setCategoryNames',
  ),
  'data-table': rule(
    'bars, lines and areas may have a data table, which begins with all its lines; other charts have none',
    `Chart.getDataTableOrNullObject; with what it begins: ${noSource}`,
  ),
  'plot-area': rule(
    'a place that was set reads back, not larger than the chart; where Excel lays the area itself the host does not know',
    `ChartPlotArea; not larger than the chart: ${noSource}`,
  ),
} as const;
