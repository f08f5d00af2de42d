import { asFlag, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Session } from '../session';

const runtime: ClassEmulation<Session> = {
  name: 'Runtime',
  get: { enableEvents: (session) => session.eventsEnabled },
  set: {
    enableEvents: (session, value) => {
      session.eventsEnabled = asFlag(value);
    },
  },
};

/** The add-in's runtime, as `context.runtime` gives it. */
export function runtimeOf(session: Session): HostObject {
  return bind(runtime, session);
}
