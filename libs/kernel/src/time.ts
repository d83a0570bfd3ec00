/** UTC with milliseconds, as `Date.prototype.toISOString` writes it; sorts as text. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

/** A calendar day, `YYYY-MM-DD`; sorts as text. */
export type LocalDate = `${number}-${number}-${number}`;

/** A format for each time zone: making one costs more than all it is used for. */
const formatsOf = (
  options: Intl.DateTimeFormatOptions,
  locale: string,
): ((zone: string) => Intl.DateTimeFormat) => {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const format = made.get(zone) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    made.set(zone, format);
    return format;
  };
};

const dayIn = formatsOf({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA');

const wallClockIn = formatsOf(
  {
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  },
  'en-US',
);

/** The calendar day on which an instant falls in a time zone (IANA name). */
export const dateIn = (zone: string, instant: Instant): LocalDate =>
  dayIn(zone).format(new Date(instant)) as LocalDate;

/** The same day of an earlier year. Days compare as text, so a 29 February that never was still has its place. */
export const yearsBefore = (date: LocalDate, years: number): LocalDate =>
  `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}` as LocalDate;

/** The day that lies a number of calendar days after another, or before it. */
export const daysAfter = (date: LocalDate, days: number): LocalDate => {
  const day = new Date(`${date}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length) as LocalDate;
};

/** So many milliseconds after an instant. */
export const instantAfter = (at: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(at) + milliseconds).toISOString() as Instant;

/** The first instant after a calendar day in a time zone: "before 22 May" ends here (R44, R49). */
export const endOfDay = (zone: string, date: LocalDate): Instant => {
  const next = new Date(`${date}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const midnight = next.getTime();
  return new Date(midnight - offsetAt(zone, midnight)).toISOString() as Instant;
};

/** Milliseconds by which local wall time is ahead of UTC around `epoch`. */
const offsetAt = (zone: string, epoch: number): number => {
  const parts = wallClockIn(zone).formatToParts(new Date(epoch));
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - epoch;
};
