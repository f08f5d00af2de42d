import { absoluteName, parseArea, quotedSheet, splitSheet } from '../../xlsx/sheet/a1';
import { childOf, element, flag, innerText } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { isJsonObject } from '../protocol/json';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';

/** Excel.DataValidationRule's members and the file's types (ECMA-376 part 1, 18.18.21). */
const compared: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

/** Excel.DataValidationOperator in the file's words. */
const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** The type and the formulas of a validation, as the file has them; of sources that are ranges, their reference. */
export function ruleElementOf(rule: { readonly [name: string]: Json }): XmlElement {
  const { list, custom } = rule;
  if (isJsonObject(list)) return listElement(list);
  if (isJsonObject(custom)) return made('custom', {}, [formulaText(custom['formula'])]);
  const kind = Object.keys(compared).find((name) => isJsonObject(rule[name]));
  const told = kind === undefined ? null : rule[kind];
  if (kind === undefined || !isJsonObject(told)) throw invalidArgument('a rule of no kind that Excel has');
  return comparedElement(compared[kind] ?? kind, told);
}

function listElement(list: { readonly [name: string]: Json }): XmlElement {
  const { source, inCellDropDown } = list;
  if (isJsonObject(source)) {
    const cells = cellsNamed(source['address']);
    return made('list', { showDropDown: inCellDropDown === false ? 1 : undefined }, [cells]);
  }
  if (typeof source !== 'string') throw invalidArgument('a list needs a source');
  // The list of a validation written as text holds at most 255 characters
  if (!source.startsWith('=') && source.length > 255)
    throw invalidArgument('a list of values holds at most 255 characters');
  const formula = source.startsWith('=') ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
  return made('list', { showDropDown: inCellDropDown === false ? 1 : undefined }, [formula]);
}

/** The cells of a list by an absolute reference: it is the same for all cells of the validation. */
function cellsNamed(address: Json | undefined): string {
  const { sheet, address: inner } = splitSheet(typeof address === 'string' ? address : '');
  const area = parseArea(inner);
  if (sheet === null || area === null) throw invalidArgument('a list takes its values from cells');
  return `${quotedSheet(sheet)}!${absoluteName(area)}`;
}

function comparedElement(type: string, told: { readonly [name: string]: Json }): XmlElement {
  const { formula1, formula2, operator } = told;
  const word =
    typeof operator === 'string' && Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (word === undefined) throw invalidArgument(`no comparison ${String(operator)}`);
  const takesTwo = word === 'between' || word === 'notBetween';
  const formulas = [formulaText(formula1), ...(takesTwo ? [formulaText(formula2)] : [])];
  return made(type, { operator: word === 'between' ? undefined : word }, formulas);
}

function formulaText(value: Json | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument('a rule needs its formula');
  return value.startsWith('=') ? value.slice(1) : value;
}

function made(
  type: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  formulas: readonly string[],
): XmlElement {
  const shown = { allowBlank: 1, showInputMessage: 1, showErrorMessage: 1 };
  const children = formulas.map((text, index) => element(`formula${index + 1}`, {}, [text]));
  return element('dataValidation', { type, ...attributes, ...shown }, children);
}

/** The rule as the API tells it: numbers as numbers, all else as a formula. */
export function ruleTold(found: XmlElement): Json {
  const { type = 'none', operator = 'between', showDropDown } = found.attributes;
  const text = (name: string) => {
    const formula = childOf(found, name);
    return formula === null ? '' : innerText(formula);
  };
  const told = (name: string): Json => {
    const said = text(name);
    return said !== '' && !Number.isNaN(Number(said)) ? Number(said) : `=${said}`;
  };
  if (type === 'list') {
    const quoted = /^"(.*)"$/s.exec(text('formula1'));
    const source = quoted === null ? `=${text('formula1')}` : (quoted[1] ?? '').replace(/""/g, '"');
    return { list: { inCellDropDown: !flag(showDropDown), source } };
  }
  if (type === 'custom') return { custom: { formula: `=${text('formula1')}` } };
  const kind = Object.keys(compared).find((name) => compared[name] === type);
  if (kind === undefined) return {};
  const word = Object.keys(operators).find((name) => operators[name] === operator) ?? 'Between';
  const second = childOf(found, 'formula2') === null ? {} : { formula2: told('formula2') };
  return { [kind]: { formula1: told('formula1'), ...second, operator: word } };
}
