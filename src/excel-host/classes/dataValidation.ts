import { onUnlessSaid } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { intersectsAny } from '../model/areas';
import { ruleElementOf, ruleTold } from '../model/validationRules';
import { changed, refuseProtected } from '../model/writing';
import { asFlag, asObject, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError } from '../protocol/officeError';
import type { RangeTarget } from './rangeTarget';

/** The validation of a range's first cell. */
function ruleElement(target: RangeTarget): XmlElement | null {
  const { row, column } = target.area;
  const found = target.sheet.validations.find((one) =>
    intersectsAny({ row, column, rows: 1, columns: 1 }, one.areas),
  );
  return found?.element ?? null;
}

const typeWords: Readonly<Record<string, string>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const emulation: ClassEmulation<RangeTarget> = {
  name: 'DataValidation',
  get: {
    type: (of) => typeWords[ruleElement(of)?.attributes['type'] ?? ''] ?? 'None',
    ignoreBlanks: (of) => onUnlessSaid(ruleElement(of)?.attributes['allowBlank']),
    rule: (of) => {
      const found = ruleElement(of);
      return found === null ? {} : ruleTold(found);
    },
  },
  set: {
    rule: (of, value) => setRule(of, value),
    ignoreBlanks: (of, value) => change(of, { allowBlank: asFlag(value) ? '1' : '0' }),
    errorAlert: (of, value) => {
      const { message, title, showAlert, style } = asObject(value);
      const styles: Readonly<Record<string, string>> = {
        Stop: 'stop',
        Warning: 'warning',
        Information: 'information',
      };
      change(of, {
        showErrorMessage: showAlert === false ? '0' : '1',
        ...(typeof message === 'string' ? { error: message } : {}),
        ...(typeof title === 'string' ? { errorTitle: title } : {}),
        ...(typeof style === 'string' ? { errorStyle: styles[style] ?? 'stop' } : {}),
      });
    },
    prompt: (of, value) => {
      const { message, title, showPrompt } = asObject(value);
      change(of, {
        showInputMessage: showPrompt === false ? '0' : '1',
        ...(typeof message === 'string' ? { prompt: message } : {}),
        ...(typeof title === 'string' ? { promptTitle: title } : {}),
      });
    },
  },
  call: {
    clear: (of) => {
      refuseProtected(of);
      forget(of);
      changed(of, null);
      return null;
    },
  },
};

function setRule(target: RangeTarget, value: Json): void {
  refuseProtected(target);
  const made = ruleElementOf(asObject(value));
  forget(target);
  target.sheet.validations = [...target.sheet.validations, { areas: [target.area], element: made }];
  target.sheet.changed.add('dataValidations');
  changed(target, null);
}

function change(target: RangeTarget, attributes: Readonly<Record<string, string>>): void {
  refuseProtected(target);
  const old = ruleElement(target);
  if (old === null) throw new OfficeError('InvalidOperation', 'the range has no data validation');
  target.sheet.validations = target.sheet.validations.map((one) =>
    one.element === old
      ? { ...one, element: { ...old, attributes: { ...old.attributes, ...attributes } } }
      : one,
  );
  target.sheet.changed.add('dataValidations');
  changed(target, null);
}

/** Takes a range out of the validations that touch it; what is left of their areas keeps its rule. */
function forget(target: RangeTarget): void {
  const { sheet, area } = target;
  sheet.validations = sheet.validations.flatMap((one) => {
    const areas = one.areas.flatMap((inner) => without(inner, area));
    return areas.length === 0 ? [] : [{ ...one, areas }];
  });
  sheet.changed.add('dataValidations');
}

function without(one: RangeTarget['area'], hole: RangeTarget['area']): RangeTarget['area'][] {
  if (!intersectsAny(one, [hole])) return [one];
  const top = Math.max(one.row, hole.row);
  const bottom = Math.min(one.row + one.rows, hole.row + hole.rows);
  const left = Math.max(one.column, hole.column);
  const right = Math.min(one.column + one.columns, hole.column + hole.columns);
  return [
    { ...one, rows: top - one.row },
    { ...one, row: bottom, rows: one.row + one.rows - bottom },
    { row: top, rows: bottom - top, column: one.column, columns: left - one.column },
    { row: top, rows: bottom - top, column: right, columns: one.column + one.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** The data validation of a range. */
export function validationOf(target: RangeTarget): HostObject {
  return bind(emulation, target);
}
