import {
  defaultAppendixSettings,
  everyAppendixColumn,
  type AppendixSettings,
} from '../../core/plan/appendixSettings';
import { usualDuties, type DutyChoice, type OwnDuty } from '../../core/plan/recurringDuties';
import { dutyIds } from '../../core/vocabulary/recurringDuties';
import type { OfficeBody } from '../../core/bodies/bodyDictionary';
import type { ConfirmedMapping } from '../../core/sheets/table';
import type {
  ConfirmedLink,
  IgnoredFinding,
  QuotaExemption,
  StoredSettings,
} from '../../core/office/storedSettings';

/** Key of the one entry in workbook.settings that holds what the office chose and confirmed. */
export const settingsKey = 'emulationPlan.settings';

/** What holds where nothing was stored. */
export const defaultSettings: StoredSettings = {
  version: 1,
  mappings: [],
  taskSheet: null,
  bodies: [],
  links: [],
  appendix: defaultAppendixSettings,
  ignored: [],
  differentPersons: [],
  withoutPosition: [],
  quotaExempt: [],
  duties: usualDuties,
  struckRows: [],
  summaryFigures: 'values',
};

/** Settings as they were read. `dropped` names the parts that did not fit and were left out ("all": nothing was readable). */
interface ReadSettings {
  readonly settings: StoredSettings;
  readonly dropped: readonly string[];
}

/** Reads stored settings part by part: what does not fit is dropped and named, never trusted. null: nothing stored. */
export function parseSettings(text: string | null): ReadSettings {
  if (text === null) return { settings: defaultSettings, dropped: [] };
  const stored = parseObject(text);
  if (stored?.['version'] !== 1) return { settings: defaultSettings, dropped: ['all'] };
  const dropped: string[] = [];
  const list = <Item>(name: keyof StoredSettings, read: (item: unknown) => Item | null): readonly Item[] => {
    const value = stored[name];
    const items = Array.isArray(value) ? value.map(read) : [];
    const fitting = items.filter(
      (item): item is Awaited<typeof item> & NonNullable<typeof item> => item !== null,
    );
    if (value !== undefined && (!Array.isArray(value) || fitting.length < items.length)) dropped.push(name);
    return fitting;
  };
  const appendix = readAppendix(stored['appendix']);
  if (appendix === null && stored['appendix'] !== undefined) dropped.push('appendix');
  const taskSheet = stored['taskSheet'];
  const figures = readFigures(stored['summaryFigures']);
  if (figures === null && stored['summaryFigures'] !== undefined) dropped.push('summaryFigures');
  const duties = readDuties(stored['duties']);
  if (duties === null && stored['duties'] !== undefined) dropped.push('duties');
  return {
    settings: {
      version: 1,
      mappings: list('mappings', readMapping),
      taskSheet: typeof taskSheet === 'string' ? taskSheet : null,
      bodies: list('bodies', readBody),
      links: list('links', readLink),
      appendix: appendix ?? defaultAppendixSettings,
      ignored: list('ignored', readIgnored),
      differentPersons: list('differentPersons', readText),
      withoutPosition: list('withoutPosition', readText),
      quotaExempt: list('quotaExempt', readExemption),
      duties: duties ?? defaultSettings.duties,
      struckRows: list('struckRows', readStruckRows),
      summaryFigures: figures ?? defaultSettings.summaryFigures,
    },
    dropped,
  };
}

/** The text that is stored for settings. */
export function writeSettings(settings: StoredSettings): string {
  return JSON.stringify(settings);
}

type Loose = Readonly<Record<string, unknown>>;

function parseObject(text: string): Loose | null {
  try {
    const value: unknown = JSON.parse(text);
    return asObject(value);
  } catch {
    return null;
  }
}

function asObject(value: unknown): Loose | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : null;
}

function readMapping(item: unknown): ConfirmedMapping | null {
  const mapping = asObject(item);
  const kind = mapping?.['kind'];
  const sheet = mapping?.['sheet'];
  const headerKey = mapping?.['headerKey'];
  const fields = mapping?.['fields'];
  if (
    (kind !== 'tasks' && kind !== 'nominees' && kind !== 'nomineeHistory') ||
    typeof sheet !== 'string' ||
    typeof headerKey !== 'string'
  ) {
    return null;
  }
  if (!Array.isArray(fields)) return null;
  const read = fields.map(readField);
  const fitting = read.filter((field) => field !== null);
  if (fitting.length < read.length) return null;
  const merges = mapping?.['needsMerges'] === true ? { needsMerges: true } : {};
  return { kind, sheet, headerKey, fields: fitting, ...merges };
}

function readField(item: unknown): ConfirmedMapping['fields'][number] | null {
  const entry = asObject(item);
  const column = entry?.['column'];
  const field = entry?.['field'];
  if (typeof column !== 'number' || !Number.isInteger(column) || column < 0) return null;
  return typeof field === 'string' || field === null ? { column, field } : null;
}

function readLink(item: unknown): ConfirmedLink | null {
  const link = asObject(item);
  const taskKey = link?.['taskKey'];
  const itemId = link?.['itemId'];
  return typeof taskKey === 'string' && typeof itemId === 'string' ? { taskKey, itemId } : null;
}

function readFigures(value: unknown): StoredSettings['summaryFigures'] | null {
  return value === 'values' || value === 'formulas' ? value : null;
}

function readText(item: unknown): string | null {
  return typeof item === 'string' ? item : null;
}

/** A name, or another name with the body that it stands for. */
function readBody(item: unknown): OfficeBody | null {
  if (typeof item === 'string') return item;
  const entry = asObject(item);
  const alias = entry?.['alias'];
  const body = entry?.['body'];
  return typeof alias === 'string' && typeof body === 'string' ? { alias, body } : null;
}

function readExemption(item: unknown): QuotaExemption | null {
  const entry = asObject(item);
  const unit = entry?.['unit'];
  const reason = entry?.['reason'];
  return typeof unit === 'string' && typeof reason === 'string' ? { unit, reason } : null;
}

/** Ids of duties that another version knew and this one does not are left out in silence: nothing asks for them. */
function readDuties(value: unknown): DutyChoice | null {
  const duties = asObject(value);
  const [off, own] = [duties?.['off'], duties?.['own']];
  if (!Array.isArray(off) || !Array.isArray(own)) return null;
  const read = own.map(readOwnDuty);
  const fitting = read.filter((duty) => duty !== null);
  return fitting.length < read.length
    ? null
    : { off: dutyIds.filter((id) => off.includes(id)), own: fitting };
}

function readOwnDuty(item: unknown): OwnDuty | null {
  const duty = asObject(item);
  const [name, words] = [duty?.['name'], duty?.['words']];
  if (typeof name !== 'string' || !Array.isArray(words)) return null;
  const texts = words.map(readText);
  return texts.every((text) => text !== null) ? { name, words: texts } : null;
}

function readStruckRows(item: unknown): StoredSettings['struckRows'][number] | null {
  const entry = asObject(item);
  const sheet = entry?.['sheet'];
  const answer = entry?.['answer'];
  return typeof sheet === 'string' && (answer === 'leftOut' || answer === 'kept') ? { sheet, answer } : null;
}

function readIgnored(item: unknown): IgnoredFinding | null {
  const entry = asObject(item);
  const key = entry?.['key'];
  const reason = entry?.['reason'];
  const on = entry?.['on'];
  return typeof key === 'string' && typeof reason === 'string' && typeof on === 'string'
    ? { key, reason, on }
    : null;
}

function readAppendix(value: unknown): AppendixSettings | null {
  const appendix = asObject(value);
  if (appendix === null) return null;
  const { form, groupName, columns } = appendix;
  if ((form !== 'paper' && form !== 'electronic') || (groupName !== 'title' && groupName !== 'shortName'))
    return null;
  if (!Array.isArray(columns)) return null;
  const known = columns.map((name) => everyAppendixColumn.find((column) => column === name));
  const fitting = known.filter((column) => column !== undefined);
  const isWhole = fitting.length === known.length && new Set(fitting).size === fitting.length;
  if (!isWhole || !fitting.includes('content')) return null;
  const words = readAppendixWords(appendix);
  return words === null ? null : { form, groupName, columns: fitting, ...words };
}

/** What earlier versions did not keep is as it is by default. */
function readAppendixWords(appendix: Loose): Pick<AppendixSettings, 'bodyNames' | 'days' | 'notes'> | null {
  const { bodyNames, days, notes } = { ...defaultAppendixSettings, ...appendix };
  if (bodyNames !== 'full' && bodyNames !== 'asTyped') return null;
  if (days !== 'dayMonthYear' && days !== 'asTyped') return null;
  return notes === 'leftOut' || notes === 'carried' ? { bodyNames, days, notes } : null;
}
