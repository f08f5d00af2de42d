import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';
import { withoutBody } from './running/officeBodies';

/** Takes a name out of the office's own list of bodies. */
export function dropBody(name: string): Promise<Outcome<null>> {
  return changeSettings('dropBody', (settings) => ({
    ...settings,
    bodies: withoutBody(settings.bodies, name),
  }));
}
