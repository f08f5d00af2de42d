import { NoAnswer } from './answerLimit';
import type { Block } from '../core/work/block';

/** Error codes of Office.js that people can do something about (Excel.ErrorCodes, and the transport's own). */
const blocksByCode: Readonly<Record<string, Block>> = {
  InvalidOperationInCellEditMode: { reason: 'cellEditing' },
  RequestPayloadSizeLimitExceeded: { reason: 'tooLarge' },
  ResponsePayloadSizeLimitExceeded: { reason: 'tooLarge' },
  ReadOnly: { reason: 'readOnly' },
  WriteNotSupportedWhenModalDialogOpen: { reason: 'cellEditing' },
};

/** Codes that the library itself gives for a mistake in our code, without asking Excel. */
const mistakes: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'RunMustReturnPromise',
]);

/**
 * What an error of Office.js means for the person, or null where it is none of Office's: a bug, to be thrown on.
 * Branches on the code alone; the message is in the language of the machine and may quote cells.
 */
export function blockOf(error: unknown): Block | null {
  if (error instanceof NoAnswer) return { reason: 'noAnswer' };
  if (!(error instanceof OfficeExtension.Error) || mistakes.has(error.code)) return null;
  return blocksByCode[error.code] ?? { reason: 'excel', code: error.code };
}

/**
 * True where a read may have failed for its size alone, so that it is worth trying in chunks: beside the payload codes,
 * Excel answers reads that are too large with general ones.
 */
export function mayBeTooLarge(error: unknown): boolean {
  const reason = blockOf(error)?.reason;
  return reason === 'tooLarge' || reason === 'excel';
}

/** Codes with which Excel refuses a batch before any of it runs. Source: docs of Excel.ErrorCodes and the transport. */
const refusals: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
]);

/** True where an error says that none of its batch ran. */
export function ranNothing(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && refusals.has(error.code);
}

/** True where Excel says that something is not there, as a sheet is that was renamed since it was named. */
export function isNotThere(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ItemNotFound';
}
