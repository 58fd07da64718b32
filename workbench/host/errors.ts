/** An error that Excel answers a batch with. Codes are Excel's own. */
export class HostError extends Error {
  constructor(readonly code: string, message: string, public location = "") {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (what: string, location = ""): HostError => new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`, location);
export const accessDenied = (what: string, location = ""): HostError => new HostError("AccessDenied", `You do not have the required permissions for the operation. (${what})`, location);
export const itemNotFound = (what: string, location = ""): HostError => new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`, location);
export const invalidOperation = (what: string, location = ""): HostError => new HostError("InvalidOperation", `The operation attempted is invalid on the object. (${what})`, location);
export const invalidPath = (what: string, location = ""): HostError => new HostError("InvalidObjectPath", `The object path isn't working for what you're trying to do. (${what})`, location);
export const invalidSelection = (): HostError => new HostError("InvalidSelection", "The current selection is invalid for this action.");
/** The types know the member, this host does not: no add-in of ours has needed it. */
export const notAnswered = (member: string, set: string): HostError => new HostError("NotImplemented", `This host does not answer ${member} (${set}).`, member);
export const apiNotFound = (member: string, set: string): HostError => new HostError("ApiNotFound", `The API ${member} requires ${set}, which this Excel does not have.`, member);
