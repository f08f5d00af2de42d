import type { EventEntry } from '../classes/events';

/** A batch as a transport hands it to the host. */
export interface TransportRequest {
  /** The request's JSON text. */
  readonly body: string;
  /** Request flags of the library (write 1, delayForCellEdit 64 …). */
  readonly flags: number;
  /** The library's own message at its start, not of the add-in's doing. */
  readonly internal: boolean;
}

/** What the host answers: the answer's JSON text, or an error number of the transport. */
export type TransportAnswer = { ok: true; body: string } | { ok: false; code: number };

/**
 * What may stand between the add-in and the workbook, for tests of what goes wrong: it runs a batch, a part of it, or
 * nothing, and answers what it likes. Null is never answered.
 */
export type Between = (
  batch: TransportRequest,
  run: (body: string) => TransportAnswer,
) => TransportAnswer | null | Promise<TransportAnswer | null>;

/** What every transport needs of the host. */
export interface HostEnd {
  execute(request: TransportRequest, answer: (result: TransportAnswer) => void): void;
  /** Takes what shall hear of events; one listener for each transport. */
  listen(push: (entries: readonly EventEntry[]) => void): void;
  readonly apiLevel: string;
  readonly locale: string;
}
