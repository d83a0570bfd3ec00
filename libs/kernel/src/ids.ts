/** A fresh random id (UUID version 4). Called at the edge only; deciders receive ids as arguments. */
export const newId = (): string => crypto.randomUUID();

/** Whether it is written as `newId` writes one, in lower case. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
