import { intersection } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { Validation } from '../../xlsx/sheet/model';
import { element, flag } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { intersectsAny } from '../model/areas';
import { ruleElementOf, ruleTold } from '../model/validationRules';
import { changed, refuseProtected } from '../model/writing';
import { asFlag, asObject, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import type { RangeTarget } from './rangeTarget';

/** What cells of a range have: nothing, one validation all of them, or some of several. */
type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'some' }
  | { readonly kind: 'several' }
  | { readonly kind: 'one'; readonly element: XmlElement };

function found({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>): Found {
  const touching = sheet.validations.filter(({ areas }) => intersectsAny(area, areas));
  const [first] = touching;
  if (first === undefined) return { kind: 'none' };
  const key = keyOf(first.element);
  if (touching.some((one) => keyOf(one.element) !== key)) return { kind: 'several' };
  return partsWithout({ sheet, area }).length > 0
    ? { kind: 'some' }
    : { kind: 'one', element: first.element };
}

/** The parts of a range that have no validation. */
function partsWithout({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>): Area[] {
  return sheet.validations
    .flatMap(({ areas }) => areas)
    .reduce<Area[]>((left, taken) => left.flatMap((part) => without(part, taken)), [area]);
}

/** What an attribute says where it is left out, whichever it is (ECMA-376 part 1, 18.3.1.32). */
const unsaid: readonly string[] = ['0', 'false', '', 'stop', 'between', 'none'];

/** The same for validations that ask and say the same, wherever they stand. */
function keyOf({ attributes, children }: XmlElement): string {
  const said = Object.entries(attributes).filter(
    ([name, value]) => name !== 'sqref' && !name.endsWith(':uid') && !unsaid.includes(value),
  );
  return JSON.stringify([said.toSorted(([one], [other]) => (one < other ? -1 : 1)), children]);
}

/** What one validation answers; null where the cells differ. */
function told(of: RangeTarget, ofNone: Json, tell: (attributes: XmlElement['attributes']) => Json): Json {
  const one = found(of);
  if (one.kind === 'one') return tell(one.element.attributes);
  return one.kind === 'none' ? ofNone : null;
}

function typeOf(of: RangeTarget): string {
  const one = found(of);
  if (one.kind === 'some') return 'MixedCriteria';
  if (one.kind === 'several') return 'Inconsistent';
  return one.kind === 'none' ? 'None' : (typeWords[one.element.attributes['type'] ?? ''] ?? 'None');
}

/** Blanks are ignored where nothing is checked. */
const byDefault: Json = true;

const styleWords: Readonly<Record<string, string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

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
    type: typeOf,
    ignoreBlanks: (of) => told(of, byDefault, ({ allowBlank }) => flag(allowBlank)),
    rule: (of) => {
      const one = found(of);
      if (one.kind === 'one') return ruleTold(one.element);
      return one.kind === 'none' ? {} : null;
    },
    errorAlert: (of) =>
      told(
        of,
        { message: '', showAlert: true, style: 'Stop', title: '' },
        ({ error, errorTitle, errorStyle, showErrorMessage }) => ({
          message: error ?? '',
          showAlert: flag(showErrorMessage),
          style: styleWords[errorStyle ?? 'stop'] ?? 'Stop',
          title: errorTitle ?? '',
        }),
      ),
    prompt: (of) =>
      told(of, { message: '', showPrompt: true, title: '' }, ({ prompt, promptTitle, showInputMessage }) => ({
        message: prompt ?? '',
        showPrompt: flag(showInputMessage),
        title: promptTitle ?? '',
      })),
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
      refuseProtected(of);
      // a prompt needs no rule
      const bare = partsWithout(of);
      if (bare.length > 0) of.sheet.validations.push({ areas: bare, element: element('dataValidation', {}) });
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
  const isPromptOnly = target.sheet.validations.some(
    (one) => (one.element.attributes['type'] ?? 'none') === 'none' && intersectsAny(target.area, one.areas),
  );
  if (isPromptOnly && found(target).kind !== 'one') {
    throw invalidArgument('a rule over cells of which some have a prompt and no rule');
  }
  forget(target);
  target.sheet.validations = [...target.sheet.validations, { areas: [target.area], element: made }];
  changed(target, null);
}

/** Other words or another temper of the validations of a range; what of them lies beside it stays. */
function change(target: RangeTarget, attributes: Readonly<Record<string, string>>): void {
  refuseProtected(target);
  const { sheet, area } = target;
  const isWithin = ({ areas }: Validation): boolean => intersectsAny(area, areas);
  if (!sheet.validations.some(isWithin)) {
    throw new OfficeError('InvalidOperation', 'the range has no data validation');
  }
  sheet.validations = sheet.validations.flatMap((one): readonly Validation[] => {
    if (!isWithin(one)) return [one];
    const { areas } = one;
    const inner = areas.flatMap((part) => intersection(part, area) ?? []);
    const outer = areas.flatMap((part) => without(part, area));
    const other = { ...one.element, attributes: { ...one.element.attributes, ...attributes } };
    const beside = outer.length === 0 ? [] : [{ ...one, areas: outer }];
    return [...beside, { areas: inner, element: other }];
  });
  sheet.changed.add('dataValidations');
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

function without(one: Area, hole: Area): Area[] {
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
