import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

/** Adds a body to the office's own list, once. */
export function addBody(name: string): Promise<Outcome<null>> {
  return changeSettings('addBody', (settings) => ({
    ...settings,
    bodies: settings.bodies.includes(name) ? settings.bodies : [...settings.bodies, name],
  }));
}
