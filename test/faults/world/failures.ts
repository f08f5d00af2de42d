/** Ways in which Excel refuses a batch or loses its answer: a number of the transport, an error in the answer, or a page. */
export type Failure =
  | { readonly code: string; readonly as: 'transport'; readonly number: number }
  | { readonly code: string; readonly as: 'error' }
  | { readonly code: 'HtmlPage'; readonly as: 'page' };

/** What a server in between sends where something broke; the library cannot read it and never answers. */
export const page = '<!DOCTYPE html><html><body><h1>503 Service Unavailable</h1></body></html>';

const transport = (code: string, number: number): Failure => ({ code, as: 'transport', number });
const error = (code: string): Failure => ({ code, as: 'error' });

/** Refused before anything ran: nothing of the batch was done. */
export const refusals: readonly Failure[] = [
  transport('InvalidOperationInCellEditMode', 5004),
  transport('RequestPayloadSizeLimitExceeded', 5103),
];

/** The whole batch ran and its answer was too large. */
export const answerTooLarge: Failure = transport('ResponsePayloadSizeLimitExceeded', 5104);

/** The connection: before, in the middle or after, and nothing of the answer comes. */
export const connection: readonly Failure[] = [
  transport('InvalidOrTimedOutSession', 5012),
  transport('ActivityLimitReached', 5102),
];

/** Actions that fail: what stood before them in the batch has run, and its results may have come. */
export const failingActions: readonly Failure[] = [
  'AccessDenied',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidArgument',
  'GeneralException',
  'FilteredRangeConflict',
].map(error);

export const htmlPage: Failure = { code: 'HtmlPage', as: 'page' };
