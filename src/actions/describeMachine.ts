import { capabilities, neededApi } from '../workbook/capabilities';

/** What this machine's Excel can do, in values that a person can send to whoever helps them. */
export interface MachineReport {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Highest version of ExcelApi, e.g. "1.17"; null where none answered. */
  readonly apiSet: string | null;
  /** The version that the add-in needs. */
  readonly floor: string;
  readonly isEnough: boolean;
}

/** "Can the add-in be used on this machine?" */
export function describeMachine(): Promise<MachineReport> {
  const found = capabilities();
  return Promise.resolve({
    host: found.isExcel ? 'Excel' : 'Office',
    platform: found.platform,
    version: found.officeVersion,
    apiSet: found.highestApi,
    floor: neededApi.version,
    isEnough: found.hasNeededApi,
  });
}
