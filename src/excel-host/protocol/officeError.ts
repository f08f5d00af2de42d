/** Codes that Excel answers (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
type OfficeErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

const httpStatus: Partial<Record<OfficeErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** Ends a batch at the action that raised it: what earlier actions did stays done, as in Excel. */
export class OfficeError extends Error {
  readonly code: OfficeErrorCode;

  constructor(code: OfficeErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return httpStatus[this.code] ?? 400;
  }
}

/** An argument that Excel would not take; the message says which for whoever reads the log. */
export function invalidArgument(about: string): OfficeError {
  return new OfficeError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${about})`,
  );
}

/** Something that is asked for and does not exist. */
export function itemNotFound(about: string): OfficeError {
  return new OfficeError('ItemNotFound', `The requested resource doesn't exist. (${about})`);
}
