/** One rule of Excel's behaviour that the host emulates, and what it rests on. */
export interface SemanticRule {
  readonly id: string;
  readonly rule: string;
  /** Page of Microsoft's documents under learn.microsoft.com, issue of OfficeDev/office-js, or "general knowledge". */
  readonly source: string;
  readonly seenOnRealExcel: 'yes' | 'no';
}
