/** Words of the API ⇄ words of the file. */
interface WordPairs {
  toFile(word: string): string | null;
  toOffice(word: string): string;
}

function pairs(table: Readonly<Record<string, string>>): WordPairs {
  const back = new Map(Object.entries(table).map(([office, file]) => [file, office]));
  return {
    toFile: (word) => (Object.hasOwn(table, word) ? (table[word] ?? null) : null),
    toOffice: (word) => back.get(word) ?? word,
  };
}

/** Excel.HorizontalAlignment. */
export const horizontalWords = pairs({
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
});

/** Excel.VerticalAlignment. */
export const verticalWords = pairs({
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
});

/** Excel.RangeUnderlineStyle. */
export const underlineWords = pairs({
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
});

/** Excel.PrintOrder. */
export const orderWords = pairs({ DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' });

/** Excel.PrintComments. */
export const commentWords = pairs({ NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' });

/** Excel.PrintErrorType. */
export const errorWords = pairs({
  AsDisplayed: 'displayed',
  Blank: 'blank',
  Dash: 'dash',
  NotAvailable: 'NA',
});

/** Excel.PageOrientation. */
export const orientationWords = pairs({ Portrait: 'portrait', Landscape: 'landscape' });

/** Excel.SheetVisibility. */
export const visibilityWords = pairs({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' });

/** Excel.PaperType, of the sizes that offices use (ECMA-376 part 1, 18.3.1.63). */
export const paperWords = pairs({
  Letter: '1',
  Tabloid: '3',
  Legal: '5',
  Executive: '7',
  A3: '8',
  A4: '9',
  A4Small: '10',
  A5: '11',
  B4: '12',
  B5: '13',
  Folio: '14',
  A6: '70',
});

/** A border line of the API is a style and a weight; the file has one word for both. */
export function borderToFile(line: { style: string; weight: string }): string | null {
  const { style, weight } = line;
  const medium = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'None':
      return 'none';
    case 'Continuous':
      return { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' }[weight] ?? null;
    case 'Dash':
      return medium ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return medium ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return medium ? 'mediumDashDotDot' : 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'SlantDashDot':
      return 'slantDashDot';
    default:
      return null;
  }
}

const lines: Readonly<Record<string, { style: string; weight: string }>> = {
  none: { style: 'None', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** Style and weight of a line of the file. */
export function borderToOffice(word: string): { style: string; weight: string } {
  return lines[word] ?? { style: 'Continuous', weight: 'Thin' };
}

/** Excel.ChartType of bars ⇄ direction and grouping in the file. */
export const barTypeWords = pairs({
  ColumnClustered: 'col clustered',
  ColumnStacked: 'col stacked',
  ColumnStacked100: 'col percentStacked',
  BarClustered: 'bar clustered',
  BarStacked: 'bar stacked',
  BarStacked100: 'bar percentStacked',
});

/** Excel.ChartLegendPosition. */
export const legendWords = pairs({ Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' });

/** Excel.ChartDataLabelPosition, of bars. */
export const labelPlaceWords = pairs({
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
});

/** Excel.ReadingOrder. */
export const readingWords = pairs({ Context: '0', LeftToRight: '1', RightToLeft: '2' });

/** Excel.FillPattern; gradients are no patterns in the file. */
export const patternWords = pairs({
  None: 'none',
  Solid: 'solid',
  Gray75: 'darkGray',
  Gray50: 'mediumGray',
  Gray25: 'lightGray',
  Gray16: 'gray125',
  Gray8: 'gray0625',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
});

/** Excel.CalculationMode. */
export const calculationWords = pairs({
  Automatic: 'auto',
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
});

/** Excel.ChartUnderlineStyle. */
export const chartUnderlineWords = pairs({ None: 'none', Single: 'sng' });

/** Excel.ChartLineStyle; its greys are no lines of the file. */
export const lineStyleWords = pairs({
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'dot',
  RoundDot: 'sysDot',
});

/** Excel.ChartMarkerStyle. */
export const markerWords = pairs({
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
  Picture: 'picture',
});

/** Excel.ChartTrendlineType. */
export const trendWords = pairs({
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
});
