import { cellName } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { flag } from '../../xlsx/zip/xmlTree';
import { asNumber, asObject, asText } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';

/** What a rule is in the file: attributes of `cfRule` (ECMA-376 part 1, 18.3.1.10) and its formulas without "=". */
export interface FileRule {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly formulas: readonly string[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Attributes that a rule of another kind may have left behind. */
const none = {
  operator: undefined,
  text: undefined,
  rank: undefined,
  percent: undefined,
  bottom: undefined,
  aboveAverage: undefined,
  equalAverage: undefined,
  stdDev: undefined,
};

/** A formula of one's own. */
export function customRule(formula: string): FileRule {
  return { attributes: { ...none, type: 'expression' }, formulas: [bare(formula)] };
}

const comparisons: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** `Excel.ConditionalCellValueRule` in the file's words. */
export function cellValueRule(value: Json): FileRule {
  const { formula1, formula2, operator } = asObject(value);
  const second = formula2 === undefined || formula2 === null ? [] : [formulaText(formula2)];
  return {
    attributes: { ...none, type: 'cellIs', operator: wordOf(comparisons, operator) },
    formulas: [formulaText(formula1), ...second],
  };
}

/** The way back. */
export function cellValueOf(attributes: Attributes, formulas: readonly string[]): Json {
  const [first = '', second] = formulas.map((formula) => `=${formula}`);
  return {
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
    operator: keyOf(comparisons, attributes['operator']),
  };
}

/** In the file the operators of texts, and the formula that says the same of the first cell. */
const textTests: Readonly<Record<string, { type: string; formula: (text: string, cell: string) => string }>> =
  {
    Contains: { type: 'containsText', formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
    NotContains: { type: 'notContainsText', formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))` },
    BeginsWith: { type: 'beginsWith', formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}` },
    EndsWith: { type: 'endsWith', formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}` },
  };

/** `Excel.ConditionalTextComparisonRule` in the file's words, for the cells that it stands on. */
export function textRule(value: Json, area: Area): FileRule {
  const { operator, text } = asObject(value);
  const test = typeof operator === 'string' ? textTests[operator] : undefined;
  if (test === undefined) throw invalidArgument(`no comparison ${String(operator)}`);
  const said = asText(text);
  const quoted = `"${said.replace(/"/g, '""')}"`;
  const operators: Readonly<Record<string, string>> = { notContainsText: 'notContains' };
  return {
    attributes: { ...none, type: test.type, operator: operators[test.type] ?? test.type, text: said },
    formulas: [test.formula(quoted, cellName(area.row, area.column))],
  };
}

/** The way back. */
export function textOfRule(attributes: Attributes): Json {
  const operator = Object.keys(textTests).find((word) => textTests[word]?.type === attributes['type']);
  return { operator: operator ?? 'Invalid', text: attributes['text'] ?? '' };
}

/** `Excel.ConditionalTopBottomRule` in the file's words. */
export function topBottomRule(value: Json): FileRule {
  const { rank, type } = asObject(value);
  const word = asText(type);
  if (!/^(?:Top|Bottom)(?:Items|Percent)$/.test(word)) throw invalidArgument(`no rank of ${word}`);
  const attributes = {
    ...none,
    type: 'top10',
    rank: asNumber(rank),
    percent: word.endsWith('Percent') ? 1 : undefined,
    bottom: word.startsWith('Bottom') ? 1 : undefined,
  };
  return { attributes, formulas: [] };
}

/** The way back. */
export function topBottomOf(attributes: Attributes): Json {
  const end = flag(attributes['bottom']) ? 'Bottom' : 'Top';
  return {
    rank: Number(attributes['rank'] ?? 10),
    type: `${end}${flag(attributes['percent']) ? 'Percent' : 'Items'}`,
  };
}

type Preset = Readonly<Record<string, string | number>>;

const presets: Readonly<Record<string, Preset>> = {
  Blanks: { type: 'containsBlanks' },
  NonBlanks: { type: 'notContainsBlanks' },
  Errors: { type: 'containsErrors' },
  NonErrors: { type: 'notContainsErrors' },
  AboveAverage: { type: 'aboveAverage' },
  BelowAverage: { type: 'aboveAverage', aboveAverage: 0 },
  EqualOrAboveAverage: { type: 'aboveAverage', equalAverage: 1 },
  EqualOrBelowAverage: { type: 'aboveAverage', aboveAverage: 0, equalAverage: 1 },
  OneStdDevAboveAverage: { type: 'aboveAverage', stdDev: 1 },
  OneStdDevBelowAverage: { type: 'aboveAverage', aboveAverage: 0, stdDev: 1 },
  TwoStdDevAboveAverage: { type: 'aboveAverage', stdDev: 2 },
  TwoStdDevBelowAverage: { type: 'aboveAverage', aboveAverage: 0, stdDev: 2 },
  ThreeStdDevAboveAverage: { type: 'aboveAverage', stdDev: 3 },
  ThreeStdDevBelowAverage: { type: 'aboveAverage', aboveAverage: 0, stdDev: 3 },
  UniqueValues: { type: 'uniqueValues' },
  DuplicateValues: { type: 'duplicateValues' },
};

const presetFormulas: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** `Excel.ConditionalPresetCriteriaRule` in the file's words; those of days are not emulated. */
export function presetRule(value: Json, area: Area): FileRule {
  const word = asText(asObject(value)['criterion']);
  const preset = presets[word];
  if (preset === undefined) throw new OfficeError('NotImplemented', `conditional format ${word}`);
  const formula = presetFormulas[String(preset['type'])]?.(cellName(area.row, area.column));
  return { attributes: { ...none, ...preset }, formulas: formula === undefined ? [] : [formula] };
}

/** The way back. */
export function presetOf(attributes: Attributes): Json {
  const names = ['type', 'aboveAverage', 'equalAverage', 'stdDev'];
  const found = Object.keys(presets).find((word) =>
    names.every((name) => {
      const wanted = presets[word]?.[name];
      const told = attributes[name];
      return (wanted === undefined ? undefined : String(wanted)) === told;
    }),
  );
  return { criterion: found ?? 'Invalid' };
}

const typeWords: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** `Excel.ConditionalFormatType` of a rule. */
export function conditionalType(attributes: Attributes): string {
  return typeWords[attributes['type'] ?? ''] ?? 'PresetCriteria';
}

/** What `add` puts in until its rule is set. */
export function firstRule(type: string, area: Area): FileRule {
  switch (type) {
    case 'Custom':
      return customRule('FALSE');
    case 'CellValue':
      return cellValueRule({ formula1: '0', operator: 'GreaterThan' });
    case 'ContainsText':
      return textRule({ operator: 'Contains', text: '' }, area);
    case 'TopBottom':
      return topBottomRule({ rank: 10, type: 'TopItems' });
    case 'PresetCriteria':
      return presetRule({ criterion: 'AboveAverage' }, area);
    case 'DataBar':
    case 'ColorScale':
    case 'IconSet':
      throw new OfficeError('NotImplemented', `conditional format ${type}`);
    default:
      throw invalidArgument(`no conditional format ${type}`);
  }
}

function formulaText(value: Json | undefined): string {
  return bare(typeof value === 'number' ? String(value) : asText(value));
}

function bare(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

function wordOf(words: Readonly<Record<string, string>>, value: Json | undefined): string {
  const found = typeof value === 'string' ? words[value] : undefined;
  if (found === undefined) throw invalidArgument(`no operator ${String(value)}`);
  return found;
}

function keyOf(words: Readonly<Record<string, string>>, value: string | undefined): string {
  return Object.keys(words).find((word) => words[word] === value) ?? 'Invalid';
}
