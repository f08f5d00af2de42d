import { chartSpace, drawingSpace } from './chartXml';
import { printSettings } from './printSettings';
import { element } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How bars lie and stand together, in the file's words (ECMA-376 part 1, 21.2.3.3 and 21.2.3.4). */
export interface BarLayout {
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
}

/** What a series shows, as references to cells without "="; null: it has no such cells. */
export interface SeriesCells {
  readonly name: string | null;
  readonly categories: { readonly cells: string; readonly areNumbers: boolean } | null;
  readonly values: string;
}

const empty = (name: string, value: string | number): XmlElement => element(`c:${name}`, { val: value });

const reference = (kind: 'strRef' | 'numRef', cells: string): XmlElement =>
  element(`c:${kind}`, {}, [element('c:f', {}, [cells])]);

/** A series of bars at its 0-based place, in the chart prefix `c:`. */
export function newSeries(cells: SeriesCells, place: number): XmlElement {
  const { name, categories, values } = cells;
  return element('c:ser', {}, [
    empty('idx', place),
    empty('order', place),
    ...(name === null ? [] : [element('c:tx', {}, [reference('strRef', name)])]),
    empty('invertIfNegative', 0),
    ...(categories === null
      ? []
      : [element('c:cat', {}, [reference(categories.areNumbers ? 'numRef' : 'strRef', categories.cells)])]),
    element('c:val', {}, [reference('numRef', values)]),
  ]);
}

/** Numbers by which the two axes know one another. */
const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/** A chart of bars as Excel begins one: no title, legend where there are several series, both axes, grid lines. */
export function newBarChart(layout: BarLayout, series: readonly SeriesCells[]): XmlElement {
  const isLying = layout.direction === 'bar';
  const group = element('c:barChart', {}, [
    empty('barDir', layout.direction),
    empty('grouping', layout.grouping),
    empty('varyColors', 0),
    ...series.map(newSeries),
    empty('gapWidth', 150),
    ...(layout.grouping === 'clustered' ? [] : [empty('overlap', 100)]),
    empty('axId', categoryAxis),
    empty('axId', valueAxis),
  ]);
  const scaling = element('c:scaling', {}, [empty('orientation', 'minMax')]);
  const ends = (crossed: number): readonly XmlElement[] => [
    empty('majorTickMark', 'none'),
    empty('minorTickMark', 'none'),
    empty('tickLblPos', 'nextTo'),
    empty('crossAx', crossed),
    empty('crosses', 'autoZero'),
  ];
  const axes = [
    element('c:catAx', {}, [
      empty('axId', categoryAxis),
      scaling,
      empty('delete', 0),
      empty('axPos', isLying ? 'l' : 'b'),
      element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
      ...ends(valueAxis),
      empty('auto', 1),
      empty('lblAlgn', 'ctr'),
      empty('lblOffset', 100),
      empty('noMultiLvlLbl', 0),
    ]),
    element('c:valAx', {}, [
      empty('axId', valueAxis),
      scaling,
      empty('delete', 0),
      empty('axPos', isLying ? 'b' : 'l'),
      element('c:majorGridlines'),
      element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
      ...ends(categoryAxis),
      empty('crossBetween', 'between'),
    ]),
  ];
  const legend = element('c:legend', {}, [empty('legendPos', 'b'), empty('overlay', 0)]);
  return element('c:chartSpace', { 'xmlns:c': chartSpace, 'xmlns:a': drawingSpace, 'xmlns:r': linkSpace }, [
    empty('roundedCorners', 0),
    element('c:chart', {}, [
      empty('autoTitleDeleted', 0),
      element('c:plotArea', {}, [element('c:layout'), group, ...axes]),
      ...(series.length > 1 ? [legend] : []),
      empty('plotVisOnly', 1),
      empty('dispBlanksAs', 'gap'),
    ]),
    printSettings(),
  ]);
}
