import { childOf, childrenOf, element, flag } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** What a filter lets through in one column (ECMA-376 part 1, 18.3.2). */
export type ColumnFilter =
  | {
      readonly kind: 'values';
      readonly texts: readonly string[];
      readonly blanks: boolean;
      readonly days: readonly DayFilter[];
    }
  | { readonly kind: 'custom'; readonly tests: readonly CustomTest[]; readonly joined: 'and' | 'or' }
  | {
      readonly kind: 'top';
      readonly from: 'top' | 'bottom';
      readonly count: number;
      readonly percent: boolean;
    }
  /** `type` in the file's words: "aboveAverage", "thisMonth" … */
  | { readonly kind: 'dynamic'; readonly type: string }
  /** Colours and icons: kept as they came. */
  | { readonly kind: 'other' };

/** All days of a year, a month, or one day. */
export interface DayFilter {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface CustomTest {
  /** `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`. */
  readonly operator: string;
  /** A number as text, or text with the wildcards `*` and `?`. */
  readonly value: string;
}

/** Reads a `filterColumn`. */
export function readFilterColumn(from: XmlElement): ColumnFilter {
  const filters = childOf(from, 'filters');
  if (filters !== null)
    return {
      kind: 'values',
      texts: childrenOf(filters, 'filter').map((one) => one.attributes['val'] ?? ''),
      blanks: flag(filters.attributes['blank']),
      days: childrenOf(filters, 'dateGroupItem').map(({ attributes }) => ({
        year: Number(attributes['year'] ?? 0),
        month: attributes['month'] === undefined ? null : Number(attributes['month']),
        day: attributes['day'] === undefined ? null : Number(attributes['day']),
      })),
    };
  const custom = childOf(from, 'customFilters');
  if (custom !== null)
    return {
      kind: 'custom',
      joined: flag(custom.attributes['and']) ? 'and' : 'or',
      tests: childrenOf(custom, 'customFilter').map(({ attributes }) => ({
        operator: attributes['operator'] ?? 'equal',
        value: attributes['val'] ?? '',
      })),
    };
  const top = childOf(from, 'top10');
  if (top !== null)
    return {
      kind: 'top',
      from: top.attributes['top'] === '0' ? 'bottom' : 'top',
      percent: flag(top.attributes['percent']),
      count: Number(top.attributes['val'] ?? 10),
    };
  const dynamic = childOf(from, 'dynamicFilter');
  return dynamic === null
    ? { kind: 'other' }
    : { kind: 'dynamic', type: dynamic.attributes['type'] ?? 'null' };
}

/** Writes one; `prefix` is the author's ("x:" or ""). */
export function writeFilterColumn(
  filter: Exclude<ColumnFilter, { kind: 'other' }>,
  place: { column: number; prefix: string },
): XmlElement {
  const named = (
    name: string,
    attributes: Parameters<typeof element>[1],
    children: readonly XmlElement[] = [],
  ) => element(`${place.prefix}${name}`, attributes, children);
  return named('filterColumn', { colId: place.column }, [inner(filter, named)]);
}

type Named = (
  name: string,
  attributes: Parameters<typeof element>[1],
  children?: readonly XmlElement[],
) => XmlElement;

function inner(filter: Exclude<ColumnFilter, { kind: 'other' }>, named: Named): XmlElement {
  switch (filter.kind) {
    case 'values':
      return named('filters', { blank: filter.blanks ? 1 : undefined }, [
        ...filter.texts.map((val) => named('filter', { val })),
        ...filter.days.map(({ year, month, day }) =>
          named('dateGroupItem', {
            year,
            month: month ?? undefined,
            day: day ?? undefined,
            dateTimeGrouping: day !== null ? 'day' : month !== null ? 'month' : 'year',
          }),
        ),
      ]);
    case 'custom':
      return named(
        'customFilters',
        { and: filter.joined === 'and' ? 1 : undefined },
        filter.tests.map(({ operator, value }) =>
          named('customFilter', { operator: operator === 'equal' ? undefined : operator, val: value }),
        ),
      );
    case 'top':
      return named('top10', {
        top: filter.from === 'bottom' ? 0 : undefined,
        percent: filter.percent ? 1 : undefined,
        val: filter.count,
      });
    case 'dynamic':
      return named('dynamicFilter', { type: filter.type });
  }
}
