import { withDrawingSpace } from '../../xlsx/chart/chartText';
import {
  changeAt,
  drawingSpace,
  foundAt,
  like,
  plotGroups,
  valueAt,
  withChild,
  withoutChildren,
} from '../../xlsx/chart/chartXml';
import { childrenOf, localName } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { asFlag, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { formatOf } from './chartLooks';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

const path = ['chart', 'plotArea', 'dTable'];

const switches = {
  showHorizontalBorder: 'showHorzBorder',
  showVerticalBorder: 'showVertBorder',
  showOutlineBorder: 'showOutline',
  showLegendKey: 'showKeys',
} as const;

/** A table begins with all its lines and keys, as Excel draws it. */
function whole(table: XmlElement): XmlElement {
  if (childrenOf(table).length > 0) return table;
  return Object.values(switches).reduce(
    (made, name) => withChild(made, like(table, name, { val: 1 })),
    table,
  );
}

function change(of: ChartTarget, make: (table: XmlElement) => XmlElement): void {
  changeTree(of, (tree) =>
    changeAt(withDrawingSpace(tree, drawingSpace), path, (table) => make(whole(table))),
  );
}

const dataTable: ClassEmulation<ChartTarget> = {
  name: 'ChartDataTable',
  check: aliveChart,
  get: {
    visible: (of) => foundAt(of.chart.tree, path) !== null,
    ...Object.fromEntries(
      Object.entries(switches).map(([member, name]) => [
        member,
        (of: ChartTarget): Json => valueAt(of.chart.tree, [...path, name]) === '1',
      ]),
    ),
  },
  set: {
    visible: (of, value) => {
      if (asFlag(value)) change(of, (table) => table);
      else
        changeTree(of, (tree) =>
          changeAt(tree, ['chart', 'plotArea'], (area) => withoutChildren(area, 'dTable')),
        );
    },
    ...Object.fromEntries(
      Object.entries(switches).map(([member, name]) => [
        member,
        (of: ChartTarget, value: Json) => {
          const isShown = asFlag(value);
          change(of, (table) => withChild(table, like(table, name, { val: isShown ? 1 : 0 })));
        },
      ]),
    ),
  },
  link: {
    format: (of) =>
      formatOf('ChartDataTableFormat', {
        of,
        series: null,
        path: () => path,
        prepare: (root) => changeAt(root, path, whole),
      }),
  },
};

/** The data table of a chart; null for kinds that have none: pies, scattered points and the like. */
export function dataTableOf(of: ChartTarget): HostObject | null {
  const kinds = plotGroups(of.chart.tree).map(localName);
  const has =
    kinds.length > 0 && kinds.every((kind) => /^(bar|bar3D|line|line3D|area|area3D|stock)Chart$/.test(kind));
  return has ? bind(dataTable, of) : null;
}
