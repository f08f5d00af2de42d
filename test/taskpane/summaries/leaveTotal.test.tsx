/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { done } from '../../../src/core/work/outcome';
import { summariesView as words } from '../../words';
import { leftAlone, officeTable, officeTablesFilled } from '../fixedSummaries';
import { card, looked, nothingToWrite, withOfficeTables } from './lookAtSummaries';

test('a total that its rows do not come to says what they lack, and may be left as it is', async () => {
  const asked: unknown[] = [];
  const apart = { label: 'Tổng cộng', records: 10, bodies: ['Đoàn phường', 'Hội CCB'], cells: ['C5'] };
  const table = officeTable({ ...leftAlone, totalApart: apart });
  const { person } = await looked({
    ...nothingToWrite,
    ...withOfficeTables(table),
    fillOfficeTables: ({ withoutTotals }) => {
      asked.push(withoutTotals);
      return Promise.resolve(done(officeTablesFilled));
    },
  });
  const region = await card(words.officeTables.title);
  const told = region.querySelector('[data-does-not-add-up]')?.textContent;
  expect(told).toBe(words.officeTables.doNotAddUp(['Hoàn thành'], apart, 'tasks'));
  const cells = table.changes.length;
  await person.click(
    within(region).getByRole('checkbox', { name: words.officeTables.leaveTotal('Tổng cộng', 1) }),
  );
  await person.click(screen.getByRole('button', { name: words.officeTables.button(cells - 1) }));
  expect(asked).toEqual([[table.key]]);
});

test('without such a total nothing is asked', async () => {
  await looked({ ...nothingToWrite, ...withOfficeTables(officeTable()) });
  await card(words.officeTables.title);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
