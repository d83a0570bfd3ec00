/** `2017-05-22 09:00:00` as the clocks of a zone showed it; Swedish writes the time of day as ISO 8601 does. */
export const clockTime = (instant: string, timeZone: string): string =>
  new Date(instant).toLocaleString('sv-SE', { timeZone });
