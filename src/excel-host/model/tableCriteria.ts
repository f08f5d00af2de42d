import type { ColumnFilter, CustomTest, DayFilter } from '../../xlsx/table/filterColumn';
import { asArray, asNumber, asObject, asText } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';

type Told = Exclude<ColumnFilter, { kind: 'other' }>;

/** `Excel.FilterCriteria` as a filter of the file. Colours and icons are not emulated. */
export function filterOfCriteria(value: Json): Told {
  const criteria = asObject(value);
  const on = asText(criteria['filterOn']);
  switch (on) {
    case 'Values':
      return valuesOf(asArray(criteria['values']));
    case 'Custom': {
      const second = criteria['criterion2'];
      const first = testOf(asText(criteria['criterion1']));
      return {
        kind: 'custom',
        joined: criteria['operator'] === 'Or' ? 'or' : 'and',
        tests: second === undefined || second === null ? [first] : [first, testOf(asText(second))],
      };
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent': {
      const told = criteria['criterion1'];
      const count = typeof told === 'string' ? Number(told) : asNumber(told);
      if (!(count >= 1 && count <= 500)) throw invalidArgument('1 to 500 items');
      return {
        kind: 'top',
        from: on.startsWith('Top') ? 'top' : 'bottom',
        percent: on.endsWith('Percent'),
        count,
      };
    }
    case 'Dynamic': {
      const word = asText(criteria['dynamicCriteria']);
      return { kind: 'dynamic', type: word.charAt(0).toLowerCase() + word.slice(1) };
    }
    case 'CellColor':
    case 'FontColor':
    case 'Icon':
      throw new OfficeError('NotImplemented', `filter by ${on}`);
    default:
      throw invalidArgument(`no filter on ${on}`);
  }
}

function valuesOf(values: readonly Json[]): Told {
  const texts = values.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
  const days = values.filter((one) => typeof one === 'object' && one !== null).map(dayOf);
  return { kind: 'values', texts: texts.filter((text) => text !== ''), blanks: texts.includes(''), days };
}

function dayOf(value: Json): DayFilter {
  const { date, specificity } = asObject(value);
  const [year = NaN, month = 1, day = 1] = asText(date).slice(0, 10).split('-').map(Number);
  if (!Number.isInteger(year)) throw invalidArgument('a date as ISO 8601 expected');
  switch (specificity) {
    case 'Year':
      return { year, month: null, day: null };
    case 'Month':
      return { year, month, day: null };
    case 'Day':
      return { year, month, day };
    default:
      throw new OfficeError('NotImplemented', 'filter by hours');
  }
}

const operators: Readonly<Record<string, string>> = {
  '=': 'equal',
  '<>': 'notEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
};

/** ">50", "=*s": an operator and what it compares with; none means "=". */
function testOf(criterion: string): CustomTest {
  const [, sign = '', value = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  return { operator: operators[sign] ?? 'equal', value };
}

/** The way back, as `Filter.criteria` tells it; colours and icons answer null. */
export function criteriaOfFilter(filter: ColumnFilter): Json {
  switch (filter.kind) {
    case 'values':
      return {
        filterOn: 'Values',
        values: [...filter.texts, ...(filter.blanks ? [''] : []), ...filter.days.map(dateOf)],
      };
    case 'custom': {
      const [first, second] = filter.tests.map(({ operator, value }) => `${signOf(operator)}${value}`);
      return {
        filterOn: 'Custom',
        criterion1: first ?? '',
        ...(second === undefined
          ? {}
          : { criterion2: second, operator: filter.joined === 'and' ? 'And' : 'Or' }),
      };
    }
    case 'top':
      return {
        filterOn: `${filter.from === 'top' ? 'Top' : 'Bottom'}${filter.percent ? 'Percent' : 'Items'}`,
        criterion1: String(filter.count),
      };
    case 'dynamic':
      return {
        filterOn: 'Dynamic',
        dynamicCriteria: filter.type.charAt(0).toUpperCase() + filter.type.slice(1),
      };
    case 'other':
      return null;
  }
}

function signOf(operator: string): string {
  return Object.keys(operators).find((sign) => operators[sign] === operator) ?? '=';
}

function dateOf({ year, month, day }: DayFilter): Json {
  const two = (number: number | null) => String(number ?? 1).padStart(2, '0');
  return {
    date: `${year}-${two(month)}-${two(day)}`,
    specificity: day !== null ? 'Day' : month !== null ? 'Month' : 'Year',
  };
}
