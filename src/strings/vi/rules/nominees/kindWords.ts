import { said, type FindingData } from '../ruleWords';
import { kindNames } from './nomineeWords';

/** "cá nhân, tập thể": the kinds that an award is for. */
export function kindsSaid(data: FindingData): string {
  return said(data, 'forKinds')
    .split(',')
    .map((kind) => kindNames[kind] ?? kind)
    .join(', ');
}
