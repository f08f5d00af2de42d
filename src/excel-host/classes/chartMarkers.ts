import { markerOf, withMarker } from '../../xlsx/chart/chartMarkers';
import type { MarkerLook } from '../../xlsx/chart/chartMarkers';
import { changePoint, pointOf } from '../../xlsx/chart/chartPoints';
import { withDrawingSpace } from '../../xlsx/chart/chartText';
import { changeSeries, drawingSpace, seriesOf } from '../../xlsx/chart/chartXml';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { markerWords } from '../model/officeWords';
import { asNumber, asText } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { colourArgument } from './colourArgument';

interface OfSeries extends ChartTarget {
  readonly place: number;
}

/** Marker members of a class, by how its marker is read and changed. */
function members<Of>(read: (of: Of) => MarkerLook, change: (of: Of, look: Partial<MarkerLook>) => void) {
  return {
    get: {
      markerStyle: (of: Of): Json => markerWords.toOffice(read(of).symbol ?? 'auto'),
      markerSize: (of: Of): Json => read(of).size ?? 5,
      markerBackgroundColor: (of: Of): Json => read(of).background ?? '',
      markerForegroundColor: (of: Of): Json => read(of).foreground ?? '',
    },
    set: {
      markerStyle: (of: Of, value: Json) => {
        const symbol = markerWords.toFile(asText(value));
        if (symbol === null) throw invalidArgument(`no marker ${asText(value)}`);
        change(of, { symbol });
      },
      markerSize: (of: Of, value: Json) => {
        const size = asNumber(value);
        if (!Number.isInteger(size) || size < 2 || size > 72)
          throw invalidArgument('a marker is 2 to 72 points');
        change(of, { size });
      },
      markerBackgroundColor: (of: Of, value: Json) => change(of, { background: colourArgument(value) }),
      markerForegroundColor: (of: Of, value: Json) => change(of, { foreground: colourArgument(value) }),
    },
  };
}

function changeOne(of: OfSeries, make: (series: XmlElement) => XmlElement): void {
  changeTree(of, (tree) => changeSeries(withDrawingSpace(tree, drawingSpace), of.place, make));
}

/** Markers of a whole series. */
export function markersOfSeries<Of extends OfSeries>() {
  return members<Of>(
    (of) => markerOf(seriesOf(of.chart.tree)[of.place] ?? null),
    (of, look) => changeOne(of, (series) => withMarker(series, look)),
  );
}

/** The marker of one point; it looks as those of its series where it says nothing. */
export function markersOfPoint<Of extends OfSeries & { readonly point: number }>() {
  return members<Of>(
    (of) => {
      const series = seriesOf(of.chart.tree)[of.place] ?? null;
      const own = markerOf(series === null ? null : pointOf(series, of.point));
      const all = markerOf(series);
      return {
        symbol: own.symbol ?? all.symbol,
        size: own.size ?? all.size,
        background: own.background ?? all.background,
        foreground: own.foreground ?? all.foreground,
      };
    },
    (of, look) =>
      changeOne(of, (series) => changePoint(series, of.point, (point) => withMarker(point, look))),
  );
}
