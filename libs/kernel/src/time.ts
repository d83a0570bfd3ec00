/** UTC with milliseconds, as `Date.prototype.toISOString` writes it; sorts as text. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

/** A calendar day, `YYYY-MM-DD`; sorts as text. */
export type LocalDate = `${number}-${number}-${number}`;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

/** The calendar day on which an instant falls in a time zone (IANA name). */
export const dateIn = (zone: string, instant: Instant): LocalDate =>
  formatIn(zone).format(new Date(instant)) as LocalDate;

/** The same day of an earlier year. Days compare as text, so a 29 February that never was still has its place. */
export const yearsBefore = (date: LocalDate, years: number): LocalDate =>
  `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}` as LocalDate;

/** The first instant after a calendar day in a time zone: "before 22 May" ends here (R44, R49). */
export const endOfDay = (zone: string, date: LocalDate): Instant => {
  const next = new Date(`${date}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const midnight = next.getTime();
  return new Date(midnight - offsetAt(zone, midnight)).toISOString() as Instant;
};

/** Milliseconds by which local wall time is ahead of UTC around `epoch`. */
const offsetAt = (zone: string, epoch: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(epoch));
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - epoch;
};
