/**
 * A kind as the name of a queue. pg-boss allows letters, digits, `_`, `-`, `/` and `.`; other signs become `.hex.`.
 * The prefix keeps a kind from being taken for a property: pg-boss keeps queues in a plain object.
 */
export const queueName = (kind: string): string =>
  `jobb/${kind.replace(/[^\w-]/g, (unit) => `.${unit.charCodeAt(0).toString(16)}.`)}`;
