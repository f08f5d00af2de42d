import type { HostOptions } from '../../src/excel-host/host';
import { platforms, type Platform, type PlatformName } from '../../src/excel-host/platforms';

/**
 * The Excel on which the tests of the workbook, the actions and the faults run, where EXCEL_PLATFORM names one
 * (`npm run platforms`, `npm run faults -- --platform mac`); {} : the one that the test itself asks for.
 */
export function askedPlatform(): Pick<HostOptions, 'platform'> {
  const asked = process.env['EXCEL_PLATFORM'] ?? '';
  if (asked === '') return {};
  if (!isPlatform(asked)) throw new Error(`no platform ${asked}: ${Object.keys(platforms).join(', ')}`);
  return { platform: asked };
}

/** What the Excel that is asked for does where versions differ; the plain one where none is. */
export function askedExcel(): Platform {
  const { platform = 'plain' } = askedPlatform();
  return typeof platform === 'string' ? platforms[platform] : platform;
}

function isPlatform(name: string): name is PlatformName {
  return Object.hasOwn(platforms, name);
}
