import { said, type FindingData } from './ruleWords';

/** How people call an encoding of the time before Unicode. */
export function oldEncoding(data: FindingData): string {
  return said(data, 'encoding') === 'vni' ? 'VNI' : 'TCVN3';
}
