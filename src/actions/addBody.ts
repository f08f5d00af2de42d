import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';
import { withoutBody } from './running/officeBodies';

/** Adds a body to the office's own list, once; it no longer counts as another name of a body. */
export function addBody(name: string): Promise<Outcome<null>> {
  return changeSettings('addBody', (settings) => ({
    ...settings,
    bodies: settings.bodies.includes(name) ? settings.bodies : [...withoutBody(settings.bodies, name), name],
  }));
}
