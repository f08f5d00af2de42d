import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { planOutline, readPlanFile } from '../../../src/actions';
import type { PlanJson } from '../../../src/core/plan/planAsJson';

export interface SeenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface SeenTask {
  readonly content: string | null;
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  readonly time: string | null;
  readonly product: string | null;
}

/** What the command `plan` prints, and the part that the tasks belong to. */
export interface Seen extends Pick<PlanJson, 'parts' | 'bodies' | 'citations' | 'recipients' | 'signature'> {
  readonly document: Pick<PlanJson['document'], 'kind' | 'number' | 'place' | 'date' | 'title' | 'issuer'>;
  readonly taskPart: string | null;
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly targets: readonly string[];
  readonly tables: readonly SeenTable[];
  readonly appendixTasks: readonly SeenTask[];
}

/** Reads the plan in the file as the command line does; null where the reader refuses it. */
export async function readingOf(path: string): Promise<Seen | null> {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const read = await readPlanFile(file);
  return read.ok ? seenOf(planOutline(read.value), read.value.taskPartId) : null;
}

/** The printed outline, with what it does not print yet as absent. */
function seenOf(json: PlanJson, taskPart: string | null): Seen {
  const printed: Readonly<Record<string, unknown>> = { ...json };
  const years = recordOf(printed['years']);
  return {
    ...json,
    taskPart,
    years: { from: numberOf(years['from']), to: numberOf(years['to']) },
    targets: textsOf(printed['targets']),
    tables: listOf(printed['tables'])
      .map(recordOf)
      .map(({ columns, rows }) => ({ columns: textsOf(columns), rows: listOf(rows).map(textsOf) })),
    appendixTasks: listOf(printed['appendixTasks'])
      .map(recordOf)
      .map(({ content, leads, supporting, time, product }) => ({
        content: textOf(content),
        leads: textsOf(leads),
        supporting: textsOf(supporting),
        time: textOf(time),
        product: textOf(product),
      })),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).map((one) => textOf(one) ?? '');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
