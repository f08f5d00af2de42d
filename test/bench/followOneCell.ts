import { followOffice, type FollowedChecks, type Following } from '../../src/actions/followOffice';

type Done = { readonly ok: boolean };

/** Following as the bench measures it: from a cell that is written until the checks are told, without the pause in typing. */
export function beginToFollow(of: { readonly checks: () => FollowedChecks; readonly sheet: string }): {
  readonly begin: () => Promise<Done>;
  readonly writeOneCell: () => Promise<Done>;
  readonly stop: () => Promise<Done>;
} {
  let following: Following | null = null;
  let told: (done: Done) => void = () => undefined;
  let row = 10;
  return {
    begin: async () => {
      const begun = await followOffice({
        pauseMs: 0,
        checks: of.checks,
        onFollowed: () => told({ ok: true }),
        onLost: () => told({ ok: false }),
      });
      following = begun.ok ? begun.value : null;
      return begun;
    },
    writeOneCell: async () => {
      const heard = new Promise<Done>((resolve) => (told = resolve));
      await Excel.run(async (context) => {
        // another row each time: a name that nobody else bears
        context.workbook.worksheets.getItem(of.sheet).getCell(row, 1).values = [[`'Lưu Thị Đo ${row}`]];
        row += 7;
        await context.sync();
      });
      return heard;
    },
    stop: async () => {
      await following?.stop();
      return { ok: true };
    },
  };
}
