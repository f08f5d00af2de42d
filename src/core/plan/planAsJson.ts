import { collapseSpaces } from '../text/folding';
import type { Plan, PlanTable } from './plan';

/** The outline as the command line prints it: absent values are null, days are YYYY-MM-DD. */
export interface PlanJson {
  readonly document: {
    readonly kind: string | null;
    readonly number: string | null;
    readonly place: string | null;
    readonly date: string | null;
    readonly year: number | null;
    readonly title: string | null;
    readonly issuer: string | null;
    readonly mentionsAppendix: boolean;
  };
  /** The years that the plan is for, both the same for one year; null where unknown. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly parts: readonly {
    readonly id: string | null;
    readonly title: string;
    readonly items: readonly {
      readonly id: string | null;
      readonly title: string;
      readonly points: readonly string[];
    }[];
  }[];
  readonly bodies: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly duties: readonly string[];
  }[];
  readonly citations: readonly {
    readonly kind: string;
    readonly number: string | null;
    readonly date: string | null;
  }[];
  /** Their words alone. */
  readonly targets: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: {
    readonly onBehalfOf: string | null;
    readonly forRole: string | null;
    readonly role: string | null;
    readonly name: string | null;
  };
  /** Tables in the body; a heading over several columns stands before those below it. */
  readonly tables: readonly {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** Tasks that the plan file's own appendix lists. */
  readonly appendixTasks: readonly {
    readonly content: string;
    readonly leads: readonly string[];
    readonly supporting: readonly string[];
    readonly time: string | null;
    readonly product: string | null;
  }[];
}

/** The plan in the shape of the command `plan`: exactly these keys, in this order. */
export function planAsJson(plan: Plan): PlanJson {
  const { kind, number, place, date, year, title, issuer, mentionsAppendix } = plan.document;
  const { onBehalfOf, forRole, role, name } = plan.signature;
  return {
    document: { kind, number, place, date, year, title, issuer, mentionsAppendix },
    years: { from: plan.document.years.from, to: plan.document.years.to },
    parts: plan.parts.map((part) => ({
      id: part.id,
      title: part.title,
      items: part.items.map((item) => ({ id: item.id, title: item.title, points: item.points })),
    })),
    bodies: plan.bodies.map((body) => ({ id: body.id, name: body.name, duties: body.duties })),
    citations: plan.citations.map((citation) => ({
      kind: citation.kind,
      number: citation.number,
      date: citation.date,
    })),
    targets: plan.targets.map(({ text }) => text),
    recipients: plan.recipients,
    signature: { onBehalfOf, forRole, role, name },
    tables: plan.tables
      .filter(({ place }) => place === 'body')
      .map((table) => ({ columns: headings(table), rows: table.rows.map((row) => row.map(collapseSpaces)) })),
    appendixTasks: plan.tasks
      .filter(({ place }) => place === 'appendix')
      .map(({ content, leads, supporting, time, product }) => ({
        content,
        leads,
        supporting,
        time,
        product,
      })),
  };
}

/** One heading for each column: what stands over it, from top to bottom, joined by " - ". */
function headings({ header, merges, rows }: PlanTable): readonly string[] {
  const width = (header[0] ?? rows[0] ?? []).length;
  return Array.from({ length: width }, (_, column) => {
    const over = header.map((cells, row) => {
      const merge = merges.find(
        (one) => one.row === row && one.column <= column && column < one.column + one.columnCount,
      );
      return cells[merge?.column ?? column] ?? '';
    });
    return over
      .filter((text) => text !== '')
      .map(collapseSpaces)
      .join(' - ');
  });
}
