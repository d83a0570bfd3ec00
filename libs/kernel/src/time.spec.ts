import { dateIn, endOfDay, yearsBefore } from './time.js';

describe('a day where the platform stands', () => {
  it('begins at 16:00 UTC of the day before in Shanghai', () => {
    expect(dateIn('Asia/Shanghai', '2017-05-22T15:59:59.999Z')).toBe('2017-05-22');
    expect(dateIn('Asia/Shanghai', '2017-05-22T16:00:00.000Z')).toBe('2017-05-23');
  });

  it('R49: "before 22 May" lasts until 24:00 of that day', () => {
    expect(endOfDay('Asia/Shanghai', '2017-05-22')).toBe('2017-05-22T16:00:00.000Z');
    expect(endOfDay('Asia/Shanghai', '2017-12-31')).toBe('2017-12-31T16:00:00.000Z');
  });

  it('ends an hour early or late where clocks are put forward or back', () => {
    expect(endOfDay('Europe/Berlin', '2017-03-26')).toBe('2017-03-26T22:00:00.000Z');
    expect(endOfDay('Europe/Berlin', '2017-03-25')).toBe('2017-03-25T23:00:00.000Z');
  });

  it('R13: five years back is the same day, also from a leap day', () => {
    expect(yearsBefore('2017-05-15', 5)).toBe('2012-05-15');
    expect(yearsBefore('2016-02-29', 5) > '2011-02-28').toBe(true);
    expect(yearsBefore('2016-02-29', 5) < '2011-03-01').toBe(true);
  });
});
