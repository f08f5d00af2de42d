import { bodyDictionary } from '../../bodies/bodyDictionary';
import { readBodies } from '../../bodies/readBodies';
import { withStandingNames } from '../../bodies/standingNames';
import { cellOfPlace } from '../../sheets/field';
import type { Finding } from '../finding';
import { withCells } from '../onePerName';
import { ofNominee } from './evidence/nomineeFinding';
import { grouped, unitKey } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * Units that are neither bodies of the plan, nor in the office's list, nor in the table of names: a remark for each
 * unit at its first row, with "add to the list". Silent where there is neither a plan nor a list to compare with.
 */
export const ds04 = nomineeRule(
  {
    id: 'DS-04',
    severity: 'info',
    source: 'our own: plan, part III',
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['unknownUnit'],
  },
  (input) => {
    const { plan, settings, paperDay } = input;
    const planBodies = plan?.bodies.map(({ name }) => name) ?? [];
    if (planBodies.length + settings.officeBodies.length === 0) return [];
    const dictionary = bodyDictionary({
      planBodies,
      officeBodies: settings.officeBodies,
      on: plan?.document.date ?? paperDay,
    });
    const units = grouped(input.nominees, (nominee) =>
      nominee.kind.value !== 'individual' || nominee.unit.text === '' ? null : unitKey(nominee),
    );
    const dictionaryOfLists = withStandingNames(
      dictionary,
      [...units.values()].map(([nominee]) => nominee?.unit.text ?? ''),
    );
    return [...units.values()].flatMap((same): readonly Finding[] => {
      const [nominee] = same;
      if (nominee === undefined) return [];
      const name = nominee.unit.text;
      if (!readBodies(name, dictionaryOfLists).some(({ kind }) => kind === 'unknown')) return [];
      const data = { unit: name, count: same.length };
      const answer = { kind: 'addBody', name } as const;
      const first = ofNominee(
        'DS-04',
        { input, nominee },
        { messageId: 'unknownUnit', severity: 'info', field: 'unit', at: nominee.unit, data, answer },
      );
      return [
        withCells(
          first,
          same.flatMap(({ unit, row }) => cellOfPlace(unit.cell, row) ?? []),
        ),
      ];
    });
  },
);
