import { attributeOf, childOf, childrenOf, element } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { asObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { isJsonArray } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';

/** One comparison of a custom filter; `operator` in the file's words. */
export interface Comparison {
  readonly operator: string;
  readonly operand: string;
}

/** What a filtered column lets pass. */
export type Criteria =
  | { readonly on: 'values'; readonly values: readonly string[]; readonly blank: boolean }
  | { readonly on: 'custom'; readonly comparisons: readonly Comparison[]; readonly all: boolean };

/** Signs of the API's criteria and the file's words for them; longer signs first. */
const operators: readonly (readonly [sign: string, word: string])[] = [
  ['<=', 'lessThanOrEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<>', 'notEqual'],
  ['=', 'equal'],
  ['<', 'lessThan'],
  ['>', 'greaterThan'],
];

/** Reads the API's `FilterCriteria`; kinds of filters that are not emulated are refused. */
export function criteriaOf(value: Json): Criteria {
  const { filterOn, values, criterion1, criterion2, operator } = asObject(value);
  if (filterOn === 'Values') {
    if (!isJsonArray(values)) throw invalidArgument('a filter on values names them');
    const texts = values.map((one) => {
      if (typeof one !== 'string') throw new OfficeError('NotImplemented', 'a filter on dates');
      return one;
    });
    return { on: 'values', values: texts.filter((text) => text !== ''), blank: texts.includes('') };
  }
  if (filterOn !== 'Custom') throw new OfficeError('NotImplemented', `a filter on ${String(filterOn)}`);
  const comparisons = [criterion1, criterion2].flatMap((one) =>
    typeof one === 'string' ? [comparisonOf(one)] : [],
  );
  if (comparisons.length === 0) throw invalidArgument('a custom filter has a criterion');
  return { on: 'custom', comparisons, all: operator !== 'Or' };
}

function comparisonOf(text: string): Comparison {
  const [sign, word] = operators.find(([one]) => text.startsWith(one)) ?? ['', 'equal'];
  return { operator: word, operand: text.slice(sign.length) };
}

/** The criteria as the API tells them. */
export function criteriaTold(criteria: Criteria): Json {
  if (criteria.on === 'values')
    return { filterOn: 'Values', values: [...criteria.values, ...(criteria.blank ? [''] : [])] };
  const [first, second] = criteria.comparisons.map(
    ({ operator, operand }) => `${operators.find(([, word]) => word === operator)?.[0] ?? '='}${operand}`,
  );
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second === undefined ? {} : { criterion2: second, operator: criteria.all ? 'And' : 'Or' }),
  };
}

/** The file's element for a filtered column, 0-based within the filter. */
export function columnElement(column: number, criteria: Criteria): XmlElement {
  const inner =
    criteria.on === 'values'
      ? element(
          'filters',
          { blank: criteria.blank ? 1 : undefined },
          criteria.values.map((val) => element('filter', { val })),
        )
      : element(
          'customFilters',
          { and: criteria.all && criteria.comparisons.length > 1 ? 1 : undefined },
          criteria.comparisons.map(({ operator, operand }) =>
            element('customFilter', {
              operator: operator === 'equal' ? undefined : operator,
              val: operand === '' ? ' ' : operand,
            }),
          ),
        );
  return element('filterColumn', { colId: column }, [inner]);
}

/** The column that an element of the file filters. */
export function columnOf(filtered: XmlElement): number {
  return Number(attributeOf(filtered, 'colId') ?? 0);
}

/** What an element of the file lets pass; null for kinds that are not emulated. */
export function criteriaOfElement(filtered: XmlElement): Criteria | null {
  const filters = childOf(filtered, 'filters');
  if (filters !== null && childrenOf(filters, 'dateGroupItem').length === 0) {
    const values = childrenOf(filters, 'filter').map((one) => attributeOf(one, 'val') ?? '');
    return { on: 'values', values, blank: attributeOf(filters, 'blank') === '1' };
  }
  const custom = childOf(filtered, 'customFilters');
  if (custom === null) return null;
  const comparisons = childrenOf(custom, 'customFilter').map((one) => ({
    operator: attributeOf(one, 'operator') ?? 'equal',
    operand: (attributeOf(one, 'val') ?? '').trim(),
  }));
  return { on: 'custom', comparisons, all: attributeOf(custom, 'and') === '1' || comparisons.length < 2 };
}
