import type { OtherKind } from '../../vocabulary/otherKinds';

/** What gave a kind away: the sheet's name, its title, its headers, what stands below them; the strongest of them. */
export type OtherSign = 'name' | 'title' | 'headers' | 'contents' | 'nothing';

/** What a sheet is besides a list, and how much speaks for it: comparable with a table's likelihood, but may pass 1. */
export interface OtherSheet {
  readonly kind: OtherKind;
  readonly sign: OtherSign;
  readonly likelihood: number;
  /** False where only a name or a title says so: lists may carry such words as well. */
  readonly isToldByMoreThanTitle: boolean;
}
