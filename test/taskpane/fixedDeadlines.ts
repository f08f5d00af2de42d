import { atOnce } from '../../src/core/work/work';
import { taskLoad, type TaskLoad } from '../../src/core/counting/taskLoad';
import { day, taskRow, tasksOn } from '../core/rules/taskSheet';

const rows = [
  taskRow({ time: '27/02/2026', lead: 'Trạm Y tế' }),
  taskRow({ ordinal: 2, time: '15/01/2026', status: 'Chưa thực hiện' }),
  taskRow({ ordinal: 3, time: '02/3/2026' }),
  taskRow({ ordinal: 4, time: '03/3/2026', lead: 'Trạm Y tế' }),
  taskRow({ ordinal: 5, time: '09/3/2026' }),
  taskRow({ ordinal: 6, time: 'Quý IV/2026', lead: '' }),
  taskRow({ ordinal: 7, time: 'Thường xuyên', status: 'Quá hạn' }),
  taskRow({ ordinal: 8, time: '15/01/2026', status: 'Đã xong', result: 'có' }),
];

/** The load of a small sheet on 02/03/2026: three overdue, one on each step but "within three days", one far ahead. */
export const someLoad: TaskLoad = atOnce(taskLoad(tasksOn(rows, { plan: null }), day('2026-03-02')));
