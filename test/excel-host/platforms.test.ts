import { platforms } from '../../src/excel-host/platforms';
import type { PlatformName } from '../../src/excel-host/platforms';
import { startExcel } from './withExcel';
import { grid } from './semantics/tools';

const names = Object.keys(platforms) as PlatformName[];

test.each(names)('%s: what is written is there when the file is opened again', async (platform) => {
  const host = await startExcel({ platform });
  expect(await grid('A1:B1', [["'8/12", 5]])).toEqual([['8/12', 5]]);
  await startExcel({ platform, file: host.save() });
  expect(await grid('A1:B1', [[null, null]])).toEqual([['8/12', 5]]);
});

test('options go before the platform', async () => {
  const host = await startExcel({ platform: 'web', payloadLimitBytes: 10 });
  await expect(grid('A1', [['x']])).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(host.roundTrips().syncs).toBe(1);
});
