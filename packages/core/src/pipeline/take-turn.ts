let last: Promise<unknown> = Promise.resolve();

/**
 * Does one piece of computing after the other. The thread does no more at once anyway; in turn, the time that passes
 * on the processor is the time of the piece itself.
 */
export function takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
