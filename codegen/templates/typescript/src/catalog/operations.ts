
import type { {{ class }} } from "./index.js";

/** What the service does at which address, and the ids of the errors that it may answer with there. */
export const operations = {{ operations }} as const;

/** What the service does: the keys of {@link operations}. */
export type Operation = keyof typeof operations;

/** The ids of an operation's errors. */
export type ErrorIdOf<Of extends Operation> = (typeof operations)[Of][number];

/** Whether an error is one that the operation may answer with. */
export function isErrorOf<Of extends Operation>(operation: Of, error: {{ class }}): error is {{ class }} & {{ class }}<ErrorIdOf<Of>> {
  return (operations[operation] as readonly string[]).includes(error.id);
}
