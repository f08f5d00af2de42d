/** What a lying Excel makes of a write: each is something that the look after the write must not take for granted. */
export const lieKinds = ['cell', 'type', 'merge', 'width', 'row'] as const;

export type LieKind = (typeof lieKinds)[number];

interface Action {
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { Arguments: unknown[] };
}

interface Body {
  Actions: Action[];
}

const setProperty = 4;
const method = 3;

/**
 * The request with one lie in it, or null where it offers no place for one: Excel does something else than it is asked.
 * @param turn which of the places is taken, counted round
 */
export function lieIn(
  body: string,
  { kind, turn }: { readonly kind: LieKind; readonly turn: number },
): string | null {
  const request = JSON.parse(body) as Body;
  const told = lies[kind](request, turn);
  return told ? JSON.stringify(request) : null;
}

type Cells = (string | number | boolean)[][];

const lies: Readonly<Record<LieKind, (request: Body, turn: number) => boolean>> = {
  cell: (request, turn) =>
    atOne(
      cellsOf(request).filter(({ value }) => typeof value === 'string' && value.length > 2),
      turn,
      (cell) => {
        cell.put(`${String(cell.value)} x`);
      },
    ),
  type: (request, turn) =>
    atOne(
      cellsOf(request).filter(({ value }) => typeof value === 'number'),
      turn,
      (cell) => {
        cell.put(`'${String(cell.value)}`);
      },
    ),
  merge: (request, turn) => {
    const merges = request.Actions.filter(
      (action) => action.ActionType === method && action.Name === 'Merge',
    );
    return atOne(merges, turn, (merge) => request.Actions.splice(request.Actions.indexOf(merge), 1));
  },
  width: (request, turn) => {
    const widths = request.Actions.filter(
      ({ ActionType, Name, ArgumentInfo }) =>
        ActionType === setProperty && Name === 'ColumnWidth' && Number(ArgumentInfo?.Arguments[0]) > 30,
    );
    return atOne(widths, turn, ({ ArgumentInfo }) => {
      if (ArgumentInfo !== undefined) ArgumentInfo.Arguments[0] = Number(ArgumentInfo.Arguments[0]) / 2;
    });
  },
  row: (request, turn) => {
    const tables = tablesOf(request).filter(
      (table) => table.length > 1 && JSON.stringify(table[0]) !== JSON.stringify(table.at(-1)),
    );
    return atOne(tables, turn, (table) => {
      const [last] = table.splice(-1);
      if (last !== undefined) table.unshift(last);
    });
  },
};

function atOne<Place>(places: readonly Place[], turn: number, tell: (place: Place) => void): boolean {
  const place = places[turn % Math.max(1, places.length)];
  if (place === undefined) return false;
  tell(place);
  return true;
}

function tablesOf({ Actions }: Body): Cells[] {
  return Actions.flatMap(({ ActionType, Name, ArgumentInfo }) => {
    const [table] = ArgumentInfo?.Arguments ?? [];
    return ActionType === setProperty && Name === 'Values' && Array.isArray(table) ? [table as Cells] : [];
  });
}

function cellsOf(request: Body): { value: string | number | boolean; put: (value: string) => void }[] {
  return tablesOf(request).flatMap((table) =>
    table.flatMap((row) =>
      row.map((value, column) => ({
        value,
        put: (other: string) => {
          row[column] = other;
        },
      })),
    ),
  );
}
