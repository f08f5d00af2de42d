import type { Answer, Arguments } from '../protocol/hostObject';
import type { Session } from '../session';

/** Numbers of the library's event types beside those of values and sheets (found in its debug file). */
export const toldEvents = {
  calculated: 16,
  singleClicked: 21,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  workbookActivated: 2203,
  tableSelectionChanged: 100,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

type ToldEvent = keyof typeof toldEvents;

/** The internal methods by which the library begins and ends to listen, by the end of their names: "DataChangedEvent". */
export function listening<Self>(
  events: Readonly<Record<string, ToldEvent>>,
  place: (self: Self) => { session: Session; target: string },
): Record<string, (self: Self, args: Arguments) => Answer> {
  const methods: Record<string, (self: Self, args: Arguments) => Answer> = {};
  for (const [ending, event] of Object.entries(events)) {
    const count = (self: Self, by: 1 | -1): null => {
      const { session, target } = place(self);
      const key = `${toldEvents[event]} ${target}`;
      session.subscriptions.set(key, Math.max(0, (session.subscriptions.get(key) ?? 0) + by));
      return null;
    };
    methods[`_Register${ending}`] = (self) => count(self, 1);
    methods[`_Unregister${ending}`] = (self) => count(self, -1);
  }
  return methods;
}
