import type { Answer } from '../core/rules/finding';
import type { Outcome } from '../core/work/outcome';
import { addBody } from './addBody';
import { changeSettings } from './running/changeSettings';

/** Keeps a one-click answer of a finding, so that the same is not asked again. */
export function answerFinding({ kind, name }: Answer): Promise<Outcome<null>> {
  switch (kind) {
    case 'addBody':
      return addBody(name);
    case 'differentPersons':
      return changeSettings('answerFinding', (settings) => ({
        ...settings,
        differentPersons: withName(settings.differentPersons, name),
      }));
    case 'noPosition':
      return changeSettings('answerFinding', (settings) => ({
        ...settings,
        withoutPosition: withName(settings.withoutPosition, name),
      }));
  }
}

function withName(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [...names, name];
}
