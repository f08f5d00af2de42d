import type { Answer, Arguments } from '../protocol/hostObject';
import type { HostEvent, Session } from '../session';
import { calculatedEventsOf } from './calculatedEvents';
import { workbookTarget } from './eventTargets';
import { tableEventsOf } from './tableEvents';

/** Numbers of the library's event types (found in its debug file). */
const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowSorted: 19,
  ColumnSorted: 20,
} as const;

type EventName = keyof typeof eventTypes;

/** The internal methods by which the library begins and ends to listen; events that are not named stay unemulated. */
export function eventMethods<Self>(
  names: readonly EventName[],
  place: (self: Self) => { session: Session; target: string },
): Record<string, (self: Self, args: Arguments) => Answer> {
  const methods: Record<string, (self: Self, args: Arguments) => Answer> = {};
  for (const name of names) {
    const count = (self: Self, by: 1 | -1): null => {
      const { session, target } = place(self);
      const key = `${eventTypes[name]} ${target}`;
      session.subscriptions.set(key, Math.max(0, (session.subscriptions.get(key) ?? 0) + by));
      return null;
    };
    methods[`_Register${name}Event`] = (self) => count(self, 1);
    methods[`_Unregister${name}Event`] = (self) => count(self, -1);
  }
  return methods;
}

/** An event as the library wants it pushed: `[category, type, target, message, id, isRemote]`. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: string,
  remote: boolean,
];

/** Entries of the rich API's generic events stand under this category. */
const genericEvent = 65536;

/** What to push for what happened, to those who listen. */
export function entriesOf(
  session: Session,
  events: readonly HostEvent[],
  triggerSource: 'ThisLocalAddin' | 'Unknown',
): EventEntry[] {
  if (!session.eventsEnabled) return [];
  const calculated = session.subscriptions.size > 0 ? calculatedEventsOf(events) : [];
  const all = [...events.flatMap((event) => [event, ...tableEventsOf(event)]), ...calculated];
  return all.flatMap((event) => {
    const told = event.kind === 'told' ? event : messageOf(event, triggerSource);
    if (told === null) return [];
    return told.targets
      .filter((target) => (session.subscriptions.get(`${told.type} ${target}`) ?? 0) > 0)
      .map((target): EventEntry => [
        genericEvent,
        told.type,
        target,
        JSON.stringify(told.message),
        '',
        false,
      ]);
  });
}

interface Told {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: object;
}

function messageOf(event: Exclude<HostEvent, { kind: 'told' }>, triggerSource: string): Told | null {
  if (event.kind === 'other') return null;
  const worksheetId = event.sheet.id;
  const told = (name: EventName, message: object): Told => ({
    type: eventTypes[name],
    targets: name === 'Added' || name === 'Deleted' ? [workbookTarget] : [worksheetId, workbookTarget],
    message: { worksheetId, ...message },
  });
  switch (event.kind) {
    case 'cells': {
      const { address, change, details } = event;
      const referenceId = `${worksheetId}!${address}`;
      return told('DataChanged', {
        address,
        changeType: change,
        source: 'Local',
        triggerSource,
        shiftDirection: 'None',
        referenceId,
        ...details,
      });
    }
    case 'sheetAdded':
      return told('Added', { source: 'Local' });
    case 'sheetDeleted':
      return told('Deleted', { source: 'Local' });
    case 'sheetActivated':
      return told('Activated', {});
    case 'sheetDeactivated':
      return told('Deactivated', {});
    case 'sorted':
      return told(event.along === 'rows' ? 'RowSorted' : 'ColumnSorted', {
        address: event.address,
        source: 'Local',
      });
    case 'selection':
      return told('SelectionChanged', { address: event.address });
  }
}
