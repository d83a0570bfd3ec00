/** A fresh random id (UUID version 4). Called at the edge only; deciders receive ids as arguments. */
export const newId = (): string => crypto.randomUUID();
