/** An error as Excel reports it to an add-in: office.js turns it into an `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const itemNotFound = () => new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = () =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidArgument = (reason = "The argument is invalid or missing or has an incorrect format.") =>
  new ApiError("InvalidArgument", reason, 400);

export const invalidReference = () =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.", 400);

export const accessDenied = (reason: string) => new ApiError("AccessDenied", reason, 403);

/** What is not played is said by name, so that a gap shows instead of doing nothing. */
export const apiNotFound = (member: string) => new ApiError("ApiNotFound", `This host does not play ${member}.`, 501);
