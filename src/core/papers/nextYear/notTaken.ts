import type { Table } from '../../sheets/table';
import type { Task } from '../../tasks/task';
import { foldText } from '../../text/folding';
import type { TaskField } from '../../vocabulary/taskFields';

/** Why a task is not taken without somebody's choice; struck: nobody has said yet what its line through means. */
export type NotTaken = 'cancelled' | 'struck' | 'repeated';

/** What the person said of struck rows that are read as tasks. */
export type StruckAnswer = 'kept' | 'notAsked';

/** Why a task is not taken by itself. A row that says what a taken one before it said is left out. */
export function notTakenOf({
  table,
  struck,
}: {
  readonly table: Table<TaskField>;
  readonly struck: StruckAnswer;
}): (task: Task) => NotTaken | null {
  const isRepeat = repeats();
  return (task) => {
    if (task.status.value === 'cancelled') return 'cancelled';
    if (struck === 'notAsked' && table.grid.struckRows.has(task.row)) return 'struck';
    return isRepeat(task) ? 'repeated' : null;
  };
}

/** True for a task that says what one before it said: content, item, who leads, and when. */
function repeats(): (task: Task) => boolean {
  const seen = new Set<string>();
  return ({ content, item, leads, time }) => {
    const said = [content.text, item.text, leads.text, time.text].map((text) =>
      foldText(text, { stripPunctuation: true }),
    );
    const key = said.join('\u0001');
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  };
}
