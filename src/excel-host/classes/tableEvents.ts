import { areaName, intersection, parseArea } from '../../xlsx/sheet/a1';
import type { HostEvent } from '../session';
import { toldEvents } from './eventRegistration';
import { workbookTarget } from './eventTargets';
import { tableIdOf } from './tableId';

type Told = Extract<HostEvent, { kind: 'told' }>;

/** What tables tell of what happened to cells: those that the change or the selection touches. */
export function tableEventsOf(event: HostEvent): readonly Told[] {
  if (event.kind !== 'cells' && event.kind !== 'selection') return [];
  const area = parseArea(event.address);
  if (area === null) return [];
  const worksheetId = event.sheet.id;
  return event.sheet.tables.flatMap((table): Told[] => {
    const shared = intersection(table.area, area);
    const tableId = tableIdOf(table.id);
    if (event.kind === 'selection')
      return [
        {
          kind: 'told',
          type: toldEvents.tableSelectionChanged,
          targets: [tableId],
          message: { worksheetId, tableId, address: shared === null ? '' : areaName(shared) },
        },
      ];
    if (shared === null) return [];
    const { address, change, details } = event;
    const referenceId = `${worksheetId}!${address}`;
    return [
      {
        kind: 'told',
        type: toldEvents.tableDataChanged,
        targets: [tableId, worksheetId, workbookTarget],
        message: {
          worksheetId,
          tableId,
          address,
          changeType: change,
          source: 'Local',
          referenceId,
          ...details,
        },
      },
    ];
  });
}
