// What keeps the type checker from working at all: one message, and what to do.

export class CheckProblem extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
