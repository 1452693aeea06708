/** Somebody else was first. Nothing of what was asked has been kept; look again and decide anew. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
  readonly fault: "already-moved" | "place-taken";

  constructor(fault: "already-moved" | "place-taken", subject: string) {
    super(
      fault === "already-moved"
        ? `${subject} has been decided by somebody else in the meantime`
        : `The place asked for ${subject} has been given to somebody else in the meantime`,
    );
    this.fault = fault;
  }
}
