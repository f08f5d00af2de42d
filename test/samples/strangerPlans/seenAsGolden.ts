import type { Golden, Wanted } from './golden';
import type { Seen } from './reading';

const first = ([one = null]: Wanted): string | null => one;

/** The id that a reader gives where any will do. */
const idOf = (id: string | null): string | null => (id === '*' ? 'Q' : id);

/** A reading that has everything just as the golden has it. */
export function seenAsGolden(golden: Golden): Seen {
  const { head, taskPart, parts, leadIns, bodies, citations, recipients, targets, tables, tasks } = golden;
  const [onBehalfOf = [], forRole = [], role = [], name = []] = golden.signature;
  const leads = leadIns.map((title) => ({ id: null, title, points: [] }));
  return {
    document: {
      kind: first(head.kind),
      number: first(head.number),
      place: first(head.place),
      date: first(head.date),
      title: first(head.title),
      issuer: first(head.issuer),
    },
    years: head.years,
    taskPart: idOf(taskPart),
    parts: parts.map((part, index) => ({
      id: idOf(part.id),
      title: first(part.title) ?? '',
      items: [
        ...(index === 0 ? leads : []),
        ...part.items.map((item) => ({
          id: idOf(item.id),
          title: first(item.title) ?? '',
          points: item.points,
        })),
      ],
    })),
    bodies: bodies.map((body) => ({
      id: idOf(body.id),
      name: body.name,
      duties: Array.from({ length: body.duties }, (_, index) => `${index}`),
    })),
    citations,
    recipients,
    signature: {
      onBehalfOf: first(onBehalfOf),
      forRole: first(forRole),
      role: first(role),
      name: first(name),
    },
    targets: targets.map(({ text }) => text),
    tables: tables.map(({ columns, rows }) => ({
      columns,
      rows: rows.map((cells) => cells.map((cell) => first(cell) ?? '')),
    })),
    appendixTasks: tasks.map(({ content, leads: leading, supporting: [supporting = []], time, product }) => ({
      ...{ content, leads: leading, supporting, time, product },
    })),
  };
}
