import {
  fillOfficeTables,
  fillSummaries,
  parseIsoDate,
  previewOfficeTables,
  type OfficeTablesPreview,
} from '../../src/actions';
import { benchSummaries } from './benchSummaries';
import { measureActions, printMeasured, type Measured } from './measuring';

/** Summary tables of the office's own in the workbook, one on a sheet. */
const tables = 12;

async function measureAll(rows: number): Promise<readonly Measured[]> {
  const today = parseIsoDate('2025-12-10');
  if (today === null) throw new Error('no day');
  let accepted: OfficeTablesPreview = { tables: [] };
  return measureActions(
    { ...(await benchSummaries(rows, tables)), rows },
    {
      preview: async () => {
        const looked = await previewOfficeTables({ today });
        if (looked.ok) accepted = looked.value;
        const fillable = accepted.tables.filter(({ changes }) => changes.length > 0).length;
        if (fillable !== tables) throw new Error(`${fillable} of ${tables} tables can be filled`);
        return looked;
      },
      fillOwn: () => fillOfficeTables({ today, accepted }),
      fill: () => fillSummaries({ today }),
    },
  );
}

void printMeasured(measureAll(Number(process.argv[2] ?? '1000')));
