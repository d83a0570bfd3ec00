/** Members of an event's data that say which of several nominations it is about. */
const naming = ['nomination', 'nominations', 'lines', 'open', 'outcomes', 'conclusions'] as const;

/** Whether an event of a stream of several nominations is about this one: it names it, or names none. */
export const concerns = (data: object, nomination: string): boolean =>
  !naming.some((member) => member in data) || isWithin(data, nomination);

const isWithin = (value: unknown, word: string): boolean => {
  if (typeof value !== 'object' || value === null) return value === word;
  return Object.values(value).some((member) => isWithin(member, word));
};
