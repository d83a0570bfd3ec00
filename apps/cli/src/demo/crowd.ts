/** So many people act at once. */
const atOnce = 24;

/** Does the same for each, several at once, and gives the results in the order of the things; nobody goes on after a failure. */
export const eachOf = async <Thing, Result>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = [...things.entries()].reverse();
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) results[next[0]] = await act(next[1]);
  };
  const workers = Array.from({ length: Math.min(atOnce, things.length) }, worker);
  await Promise.all(workers).finally(() => waiting.splice(0));
  return results;
};
