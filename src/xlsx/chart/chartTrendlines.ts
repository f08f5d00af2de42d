import { childrenOf, element, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { like, namesBehind, prefixOf } from './chartXml';

const behindTrends = namesBehind('ser', 'trendline');

/** A series with another trend line, behind those that it has. */
export function withNewTrend(series: XmlElement, kind: string): XmlElement {
  const children = childrenOf(series);
  const place = children.findIndex((child) => behindTrends.has(localName(child)));
  const line = element('a:ln', { w: 19050, cap: 'rnd' }, [element('a:prstDash', { val: 'sysDot' })]);
  const made = like(series, 'trendline', {}, [
    element(`${prefixOf(series)}spPr`, {}, [line]),
    like(series, 'trendlineType', { val: kind }),
    // These two are asked for by the schema where the kind has them
    ...(kind === 'poly' ? [like(series, 'order', { val: 2 })] : []),
    ...(kind === 'movingAvg' ? [like(series, 'period', { val: 2 })] : []),
    like(series, 'dispRSqr', { val: 0 }),
    like(series, 'dispEq', { val: 0 }),
  ]);
  return { ...series, children: children.toSpliced(place < 0 ? children.length : place, 0, made) };
}

/** A series of which one trend line is another; null takes it out. */
export function changeTrend(
  series: XmlElement,
  index: number,
  change: (trend: XmlElement) => XmlElement | null,
): XmlElement {
  const wanted = childrenOf(series, 'trendline')[index];
  return {
    ...series,
    children: series.children.flatMap((child) => {
      if (child !== wanted || typeof child === 'string') return [child];
      const made = change(child);
      return made === null ? [] : [made];
    }),
  };
}
