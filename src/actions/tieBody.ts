import type { BodyAlias } from '../core/bodies/bodyDictionary';
import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';
import { withoutBody } from './running/officeBodies';

/** Keeps another name of a body, in place of what was said of that name before. */
export function tieBody({ alias, body }: BodyAlias): Promise<Outcome<null>> {
  return changeSettings('tieBody', (settings) => ({
    ...settings,
    bodies: [...withoutBody(settings.bodies, alias), { alias, body }],
  }));
}
