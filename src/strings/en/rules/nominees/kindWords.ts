import { said, type FindingData } from '../ruleWords';
import { kindsNames } from './nomineeWords';

/** "individuals, collectives": the kinds that an award is for. */
export function kindsSaid(data: FindingData): string {
  return said(data, 'forKinds')
    .split(',')
    .map((kind) => kindsNames[kind] ?? kind)
    .join(', ');
}
