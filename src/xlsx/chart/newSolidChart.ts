import { childrenOf, element, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { changeAt, changeGroups, valueAt, withChild } from './chartXml';
import { newBarChart } from './newChart';
import type { SeriesCells } from './newChart';

/** Bars in space (ECMA-376 part 1, 21.2.2.15); `standard` puts one series behind the other. */
export interface SolidLayout {
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly shape: 'box' | 'cylinder' | 'cone' | 'pyramid';
}

const said = (name: string, value: string | number): XmlElement => element(`c:${name}`, { val: value });

/** Number of the axis along which series stand behind one another; 0 where there is none. */
const depthAxis = 333_333_333;

/** A chart of such bars as Excel begins one. */
export function newSolidChart(layout: SolidLayout, series: readonly SeriesCells[]): XmlElement {
  const isDeep = layout.grouping === 'standard';
  const grouping = layout.grouping === 'standard' ? 'clustered' : layout.grouping;
  const flat = newBarChart({ direction: layout.direction, grouping }, series);
  const solid = changeGroups(flat, (group) => {
    const kept = childrenOf(group).filter(
      (child) => !['overlap', 'axId', 'grouping'].includes(localName(child)),
    );
    const axes = childrenOf(group, 'axId');
    const made = { ...group, name: 'c:bar3DChart', children: kept };
    return {
      ...withChild(made, said('grouping', layout.grouping)),
      children: [
        ...withChild(made, said('grouping', layout.grouping)).children,
        said('shape', layout.shape),
        ...axes,
        said('axId', isDeep ? depthAxis : 0),
      ],
    };
  });
  const seen = changeAt(solid, ['chart'], (chart) =>
    withChild(
      chart,
      element('c:view3D', {}, [said('rotX', 15), said('rotY', 20), said('rAngAx', isDeep ? 0 : 1)]),
    ),
  );
  return isDeep ? changeAt(seen, ['chart', 'plotArea'], withDepth) : seen;
}

function withDepth(area: XmlElement): XmlElement {
  const values = valueAt(area, ['valAx', 'axId']) ?? '0';
  const axis = element('c:serAx', {}, [
    said('axId', depthAxis),
    element('c:scaling', {}, [said('orientation', 'minMax')]),
    said('delete', 0),
    said('axPos', 'b'),
    said('majorTickMark', 'none'),
    said('minorTickMark', 'none'),
    said('tickLblPos', 'nextTo'),
    said('crossAx', values),
    said('crosses', 'autoZero'),
  ]);
  return { ...area, children: [...area.children, axis] };
}

/** How the bars of a group stand in space; null where it is none of those. */
export function solidLayoutOf(group: XmlElement): SolidLayout | null {
  if (localName(group) !== 'bar3DChart') return null;
  const grouping = valueAt(group, ['grouping']) ?? 'clustered';
  const shape = valueAt(group, ['shape']) ?? 'box';
  return {
    direction: valueAt(group, ['barDir']) === 'bar' ? 'bar' : 'col',
    grouping:
      grouping === 'stacked' || grouping === 'percentStacked' || grouping === 'standard'
        ? grouping
        : 'clustered',
    shape: shape === 'cylinder' || shape === 'cone' || shape === 'pyramid' ? shape : 'box',
  };
}
