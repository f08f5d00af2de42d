import { describeMachine } from '../../src/actions';
import { startHost } from '../workbook/office';

// The library asks the first host for its API level, so this file has no other host.
test('an Excel below the floor is told apart, and what it has is named', async () => {
  await startHost({ apiLevel: '1.13' });
  expect(await describeMachine()).toMatchObject({ apiSet: '1.13', floor: '1.14', isEnough: false });
});
