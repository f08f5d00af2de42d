import { textOfTitle, titleBodyAt, withTitleAt } from '../../xlsx/chart/chartEdits';
import { richText, withDrawingSpace } from '../../xlsx/chart/chartText';
import {
  changeAt,
  drawingSpace,
  foundAt,
  like,
  prefixOf,
  valueAt,
  withChild,
  withoutChildren,
} from '../../xlsx/chart/chartXml';
import { childOf, element, withAttributes } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { asFlag, asNumber, asText, bind, numberArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { lettersOf } from './chartLetters';
import { formatOf } from './chartLooks';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** A title by the path to what has it: the chart, or an axis. */
interface TitleTarget extends ChartTarget {
  readonly owner: readonly string[];
  /** Excel's own words for a title that nobody wrote yet. */
  readonly unwritten: string;
}

const pathOf = (of: TitleTarget): readonly string[] => [...of.owner, 'title'];

function titleNow(of: TitleTarget): XmlElement | null {
  return foundAt(of.chart.tree, pathOf(of));
}

function changeTitle(of: TitleTarget, make: (title: XmlElement) => XmlElement): void {
  changeTree(of, (tree) => changeAt(withDrawingSpace(tree, drawingSpace), pathOf(of), make));
}

function changeBody(of: TitleTarget, make: (body: XmlElement) => XmlElement): void {
  changeTree(of, (tree) =>
    changeAt(withDrawingSpace(tree, drawingSpace), [...pathOf(of), ...titleBodyAt(titleNow(of))], make),
  );
}

/** The file turns text clockwise in 60,000ths of a degree, the API the other way round; 180 is stacked. */
function orientationOf(of: TitleTarget): Json {
  const body = foundAt(titleNow(of), [...titleBodyAt(titleNow(of)), 'bodyPr']);
  if (body?.attributes['vert'] === 'wordArtVert') return 180;
  return -Number(body?.attributes['rot'] ?? 0) / 60_000 || 0;
}

function turn(of: TitleTarget, value: Json): void {
  const angle = asNumber(value);
  if (angle !== 180 && !(Number.isInteger(angle) && Math.abs(angle) <= 90))
    throw invalidArgument('an orientation is -90 to 90, or 180');
  changeBody(of, (body) => {
    const looks = withAttributes(childOf(body, 'bodyPr') ?? element('a:bodyPr'), {
      rot: angle === 180 ? 0 : -angle * 60_000,
      vert: angle === 180 ? 'wordArtVert' : 'horz',
    });
    const others = body.children.filter((child) => child !== childOf(body, 'bodyPr'));
    return { ...body, children: [looks, ...others] };
  });
}

/** The shadow that Excel draws under a title: below to the right. */
const shadow = element('a:effectLst', {}, [
  element('a:outerShdw', { blurRad: 50800, dist: 38100, dir: 2700000, algn: 'tl', rotWithShape: 0 }, [
    element('a:prstClr', { val: 'black' }, [element('a:alpha', { val: 40000 })]),
  ]),
]);

const shared = {
  get: {
    text: (of: TitleTarget): Json => textOfTitle(titleNow(of), of.session.workbook) ?? '',
    visible: (of: TitleTarget): Json => titleNow(of) !== null,
    textOrientation: orientationOf,
  },
  set: {
    text: (of: TitleTarget, value: Json): void => {
      const text = asText(value);
      changeTree(of, (tree) => withTitleAt(tree, of.owner, text));
    },
    visible: (of: TitleTarget, value: Json): void => {
      const isShown = asFlag(value);
      if (isShown === (titleNow(of) !== null)) return;
      changeTree(of, (tree) => withTitleAt(tree, of.owner, isShown ? of.unwritten : null));
    },
    textOrientation: turn,
  },
};

const chartTitle: ClassEmulation<TitleTarget> = {
  name: 'ChartTitle',
  check: aliveChart,
  get: {
    ...shared.get,
    overlay: (of) => valueAt(titleNow(of), ['overlay']) === '1',
    showShadow: (of) => foundAt(titleNow(of), ['spPr', 'effectLst', 'outerShdw']) !== null,
  },
  set: {
    ...shared.set,
    overlay: (of, value) => {
      const isOver = asFlag(value);
      changeTitle(of, (title) => withChild(title, like(title, 'overlay', { val: isOver ? 1 : 0 })));
    },
    showShadow: (of, value) => {
      const isShown = asFlag(value);
      changeTitle(of, (title) =>
        changeAt(title, ['spPr'], (looks) =>
          isShown ? withChild(looks, shadow) : withoutChildren(looks, 'effectLst'),
        ),
      );
    },
  },
  link: { format: (of) => looksOf(of, 'ChartTitleFormat') },
  call: {
    getSubstring: (of, args) => {
      const letters = { start: numberArgument(args, 0), length: numberArgument(args, 1) };
      const title = titleNow(of);
      if (title === null) throw new OfficeError('InvalidOperation', 'the chart has no title');
      // A title that takes its words from cells has them for itself from now on
      if (foundAt(title, ['tx', 'rich']) === null) {
        const text = textOfTitle(title, of.session.workbook) ?? '';
        changeTitle(of, (one) =>
          withChild(one, like(one, 'tx', {}, [richText(text, childOf(one, 'txPr'), `${prefixOf(one)}rich`)])),
        );
      }
      return lettersOf({
        letters,
        body: () => foundAt(titleNow(of), ['tx', 'rich']),
        change: (make) => changeBody(of, make),
      });
    },
  },
};

const axisTitle: ClassEmulation<TitleTarget> = {
  name: 'ChartAxisTitle',
  check: aliveChart,
  get: shared.get,
  set: shared.set,
  link: { format: (of) => looksOf(of, 'ChartAxisTitleFormat') },
};

function looksOf(of: TitleTarget, name: 'ChartTitleFormat' | 'ChartAxisTitleFormat'): HostObject {
  return formatOf(name, { of, series: null, path: () => pathOf(of) }, () => [
    ...pathOf(of),
    ...titleBodyAt(titleNow(of)),
  ]);
}

/** The title of a chart. */
export function titleOf(of: ChartTarget): HostObject {
  return bind(chartTitle, { ...of, owner: ['chart'], unwritten: 'Chart Title' });
}

/** The title of an axis. */
export function axisTitleOf(of: ChartTarget, axis: readonly string[]): HostObject {
  return bind(axisTitle, { ...of, owner: axis, unwritten: 'Axis Title' });
}
