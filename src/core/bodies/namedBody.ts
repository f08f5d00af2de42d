/** A body as a task names it. */
export interface NamedBody {
  /** The words of the cell. */
  readonly text: string;
  /** Canonical name where it was recognised, else null. */
  readonly canonical: string | null;
  /** known: in the plan, the office's list or the table of names; collective: "các đơn vị liên quan"; unknown. */
  readonly kind: 'known' | 'collective' | 'unknown';
}
