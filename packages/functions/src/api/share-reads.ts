/**
 * Lets callers that come while a read is under way share the one after it: under load there is one read at a time
 * instead of one a caller, and nobody gets an answer older than the question.
 */
export function shareReads<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<unknown> | null = null;
  let next: Promise<Value> | null = null;
  const start = (): Promise<Value> => {
    next = null;
    const current = read();
    const settled = current.then(
      () => {},
      () => {},
    );
    running = settled;
    void settled.then(() => {
      if (running === settled) running = null;
    });
    return current;
  };
  return () => {
    if (running === null) return start();
    next ??= running.then(start);
    return next;
  };
}
