import type { Task } from '../../src/core/tasks/task';
import type { TaskCheck } from '../../src/core/office/taskCheck';
import { linkTargets, proposedChoice, unlinkedTasks, withLink } from '../../src/taskpane/tasks/links';
import { movedUp } from '../../src/taskpane/menu/columnOrder';
import { checkWith, plan, task } from './fixedActions';

const tasks: readonly Task[] = [
  task({ key: 'a', content: 'Phát động thi đua', itemId: null }),
  task({ key: 'b', content: 'Viết bài', itemId: 'II.2' }),
  task({ key: 'c', content: 'Việc khác', itemId: null }),
];
const check: TaskCheck = {
  ...checkWith([]),
  tasks,
  proposedLinks: [{ taskKey: 'a', itemId: 'II.1', likeness: 0.6 }],
};

describe('links between tasks and plan items', () => {
  test('tasks without an item come with what is proposed for them', () => {
    expect(unlinkedTasks(check)).toEqual([
      { key: 'a', content: 'Phát động thi đua', row: 3, proposed: 'II.1' },
      { key: 'c', content: 'Việc khác', row: 3, proposed: null },
    ]);
    expect(unlinkedTasks({ ...check, plan: null })).toEqual([]);
  });

  test('items on offer are those of the part with the tasks', () => {
    expect(linkTargets(plan).map(({ id }) => id)).toEqual(['II.1', 'II.2']);
  });

  test('a proposal is a choice until the person changes it', () => {
    const choice = proposedChoice(unlinkedTasks(check));
    expect([...choice]).toEqual([['a', 'II.1']]);
    expect([...withLink(choice, { taskKey: 'c', itemId: 'II.2' })]).toEqual([
      ['a', 'II.1'],
      ['c', 'II.2'],
    ]);
    expect([...withLink(choice, { taskKey: 'a', itemId: '' })]).toEqual([]);
  });
});

describe('the order of columns', () => {
  test.each([
    [0, ['x', 'y', 'z']],
    [1, ['y', 'x', 'z']],
    [2, ['x', 'z', 'y']],
    [3, ['x', 'y', 'z']],
  ])('entry %i one place up', (index, expected) => {
    expect(movedUp(['x', 'y', 'z'], index)).toEqual(expected);
  });
});
