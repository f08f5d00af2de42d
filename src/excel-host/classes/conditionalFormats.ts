import { bounding } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { childrenOf, flag, innerText } from '../../xlsx/zip/xmlTree';
import {
  cellValueOf,
  cellValueRule,
  conditionalType,
  customRule,
  firstRule,
  presetOf,
  presetRule,
  textOfRule,
  textRule,
  topBottomOf,
  topBottomRule,
} from '../model/conditionalRules';
import type { FileRule } from '../model/conditionalRules';
import {
  addRule,
  clearRules,
  dropRule,
  priorityOf,
  putRule,
  ruleNow,
  rulesOn,
  withRule,
} from '../model/conditionals';
import type { ConditionalTarget } from '../model/conditionals';
import type { Session } from '../session';
import type { Sheet } from '../../xlsx/sheet/model';
import { asFlag, asNumber, asText, bind, numberArgument, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, itemNotFound } from '../protocol/officeError';
import { conditionalFormatOf } from './conditionalLooks';
import type { RangeTarget } from './rangeTarget';

/** Cells on a sheet, and how the objects of cells are made: ranges lead to formats, and formats to ranges. */
interface Formatted extends Leading {
  readonly session: Session;
  readonly sheet: Sheet;
  /** At least one. */
  readonly areas: readonly Area[];
}

/** Makes the objects that formats lead back to. */
interface Leading {
  readonly rangeOf: (target: RangeTarget) => HostObject;
  readonly areasOf: (on: Pick<Formatted, 'session' | 'sheet' | 'areas'>) => HostObject;
}

interface FormatTarget extends ConditionalTarget, Leading {}

function put(of: ConditionalTarget, rule: FileRule): void {
  putRule(of, { tree: withRule(ruleNow(of).tree, rule) });
}

function formulasOf(of: ConditionalTarget): string[] {
  return childrenOf(ruleNow(of).tree, 'formula').map(innerText);
}

const attributesOf = (of: ConditionalTarget) => ruleNow(of).tree.attributes;

/** The cells that relative references of the rule start from. */
function areaOf(of: ConditionalTarget): Area {
  const [first, ...others] = ruleNow(of).areas;
  if (first === undefined) throw itemNotFound('conditional format');
  return others.reduce(bounding, first);
}

const formula = (of: ConditionalTarget): Json => `=${formulasOf(of)[0] ?? ''}`;
const setFormula = (of: ConditionalTarget, value: Json): void => put(of, customRule(asText(value)));

const customFormula: ClassEmulation<ConditionalTarget> = {
  name: 'ConditionalFormatRule',
  get: { formula, formulaLocal: formula },
  set: { formula: setFormula, formulaLocal: setFormula },
};

const custom: ClassEmulation<ConditionalTarget> = {
  name: 'CustomConditionalFormat',
  link: { format: conditionalFormatOf, rule: (of) => bind(customFormula, of) },
};

/** Classes with one rule that is set as a whole. */
function ruled(
  name: string,
  rule: { get: (of: ConditionalTarget) => Json; set: (of: ConditionalTarget, value: Json) => void },
): ClassEmulation<ConditionalTarget> {
  return { name, get: { rule: rule.get }, set: { rule: rule.set }, link: { format: conditionalFormatOf } };
}

const kinds: Readonly<
  Record<string, { readonly type: string; readonly emulation: ClassEmulation<ConditionalTarget> }>
> = {
  custom: { type: 'Custom', emulation: custom },
  cellValue: {
    type: 'CellValue',
    emulation: ruled('CellValueConditionalFormat', {
      get: (of) => cellValueOf(attributesOf(of), formulasOf(of)),
      set: (of, value) => put(of, cellValueRule(value)),
    }),
  },
  textComparison: {
    type: 'ContainsText',
    emulation: ruled('TextConditionalFormat', {
      get: (of) => textOfRule(attributesOf(of)),
      set: (of, value) => put(of, textRule(value, areaOf(of))),
    }),
  },
  topBottom: {
    type: 'TopBottom',
    emulation: ruled('TopBottomConditionalFormat', {
      get: (of) => topBottomOf(attributesOf(of)),
      set: (of, value) => put(of, topBottomRule(value)),
    }),
  },
  preset: {
    type: 'PresetCriteria',
    emulation: ruled('PresetCriteriaConditionalFormat', {
      get: (of) => presetOf(attributesOf(of)),
      set: (of, value) => put(of, presetRule(value, areaOf(of))),
    }),
  },
};

const typeOf = (of: ConditionalTarget): string => conditionalType(attributesOf(of));

function kindLinks(): Record<string, (of: FormatTarget) => HostObject | null> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, { type, emulation }]) => {
      const orNull = (of: FormatTarget) => (typeOf(of) === type ? bind(emulation, of) : null);
      const made = (of: FormatTarget) => {
        const found = orNull(of);
        if (found === null) throw new OfficeError('InvalidOperation', `the format is ${typeOf(of)}`);
        return found;
      };
      return [
        [name, made],
        [`${name}OrNullObject`, orNull],
      ];
    }),
  );
}

const format: ClassEmulation<FormatTarget> = {
  name: 'ConditionalFormat',
  id: (of) => idOf(of.id),
  get: {
    id: (of) => idOf(of.id),
    type: typeOf,
    priority: (of) => rulesInOrder(of).findIndex(({ id }) => id === of.id),
    stopIfTrue: (of) => flag(attributesOf(of)['stopIfTrue']),
  },
  set: {
    stopIfTrue: (of, value) =>
      put(of, { attributes: { stopIfTrue: asFlag(value) ? 1 : undefined }, formulas: formulasOf(of) }),
    priority: (of, value) => setPriority(of, asNumber(value)),
  },
  link: kindLinks(),
  call: {
    delete: (of) => {
      dropRule(of);
      return null;
    },
    getRange: (of) => single(of) ?? absent(),
    getRangeOrNullObject: single,
    getRanges: (of) => of.areasOf({ session: of.session, sheet: of.sheet, areas: ruleNow(of).areas }),
    changeRuleToCustom: (of, args) => {
      put(of, customRule(textArgument(args, 0)));
      return null;
    },
  },
};

function absent(): never {
  throw itemNotFound('one range of the conditional format');
}

function single(of: FormatTarget): HostObject | null {
  const [area, second] = ruleNow(of).areas;
  return area === undefined || second !== undefined ? null : of.rangeOf({ ...of, area });
}

function rulesInOrder({ sheet }: ConditionalTarget) {
  return [...sheet.conditionals].sort((one, other) => priorityOf(one) - priorityOf(other));
}

/** Rules are counted anew from 1, with this one at its place; a negative place counts from the back. */
function setPriority(of: ConditionalTarget, place: number): void {
  const others = rulesInOrder(of).filter(({ id }) => id !== of.id);
  const fromFront = place < 0 ? Math.max(0, others.length + 1 + place) : place;
  const order = others.toSpliced(fromFront, 0, ruleNow(of));
  for (const [index, { id }] of order.entries()) {
    const target = { ...of, id };
    put(target, { attributes: { priority: index + 1 }, formulas: formulasOf(target) });
  }
}

function idOf(number: number): string {
  return `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function all(of: Formatted): HostObject[] {
  const { session, sheet, areas, rangeOf, areasOf } = of;
  return rulesOn(sheet, areas).map(({ id }) => bind(format, { session, sheet, id, rangeOf, areasOf }));
}

function missing(): never {
  throw itemNotFound('conditional format');
}

const collection: ClassEmulation<Formatted> = {
  name: 'ConditionalFormatCollection',
  items: all,
  item: (of, key) => all(of).find((one) => one.id() === key) ?? missing(),
  call: {
    add: (of, args) => {
      const { session, sheet, areas, rangeOf, areasOf } = of;
      const { attributes, formulas } = firstRule(textArgument(args, 0), areas[0] ?? absent());
      const told = Object.fromEntries(
        Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
      const made = addRule({ session, sheet }, { areas, attributes: told, formulas });
      return bind(format, { ...made, rangeOf, areasOf });
    },
    clearAll: (of) => {
      for (const area of of.areas) clearRules(of, area);
      return null;
    },
    getCount: (of) => all(of).length,
    getItemAt: (of, args) => all(of)[numberArgument(args, 0)] ?? missing(),
    getItemOrNullObject: (of, args) => all(of).find((one) => one.id() === args[0]) ?? null,
  },
};

/** The conditional formats that hold on any of some cells. */
export function conditionalFormatsOf(of: Formatted): HostObject {
  return bind(collection, of);
}
