import { isWorkingDay, stateCouncilArrangement } from '#libs/calendar';
import type { Envelope } from '#libs/decisions';
import { BellTower, day } from './bell-tower.fixture.js';
import { BellSchedule, record } from './bell.fixture.js';

let tower: BellTower;

beforeEach(async () => {
  tower = await BellTower.open();
});

afterEach(() => tower.close());

describe('The timekeeper', () => {
  it('performs what is due, in due-date order, ties by key, and nothing that is not due', async () => {
    await tower.sets('later', day('06-05'));
    await tower.sets('c', day('05-22'));
    await tower.sets('b', day('05-22'));
    await tower.sets('a', day('05-23'));
    const timekeeper = await tower.keepsTime();
    tower.clock.moveTo(day('05-30'));
    await timekeeper.runDue();
    expect(await tower.rung()).toEqual(['b', 'c', 'a']);
    expect(await timekeeper.runDue()).toBe(0);
  });

  it('wakes by itself when the clock comes to the next due date, also one that was set meanwhile', async () => {
    await tower.keepsTime();
    await tower.sets('first', day('05-22'));
    tower.clock.moveTo(day('05-22'));
    await tower.whenRung(1);
    await tower.sets('overdue', day('05-20'));
    await tower.whenRung(2);
    expect(await tower.rung()).toEqual(['first', 'overdue']);
  });

  it('does not do again what was done by hand', async () => {
    const timekeeper = await tower.keepsTime();
    await tower.sets('by-hand', day('05-22'));
    await record(tower.store, { type: 'bell.rung', data: { key: 'by-hand' } });
    tower.clock.moveTo(day('05-22'));
    expect(await timekeeper.runDue()).toBe(0);
    expect(await tower.rung()).toEqual(['by-hand']);
  });

  it('follows a due date that was moved', async () => {
    const timekeeper = await tower.keepsTime();
    await tower.sets('moved', day('05-22'));
    await tower.sets('moved', day('06-05'));
    tower.clock.moveTo(day('05-22'));
    expect(await timekeeper.runDue()).toBe(0);
    tower.clock.moveTo(day('06-05'));
    await tower.whenRung(1);
  });

  it('notes a refused act with its code, does not ask again, and goes on with the others', async () => {
    await tower.sets('cracked', day('05-20'));
    await tower.sets('sound', day('05-21'));
    const timekeeper = await tower.keepsTime();
    tower.clock.moveTo(day('05-22'));
    await timekeeper.runDue();
    expect(await tower.settled()).toEqual([
      { key: 'cracked', outcome: 'refused', code: 'BELL.CRACKED' },
      { key: 'sound', outcome: 'done', code: null },
    ]);
    expect(await timekeeper.runDue()).toBe(0);
  });

  it('notes an act that the log can never take as failed, does not try it again, and goes on with the others', async () => {
    class Huge extends BellSchedule {
      attempts = 0;

      override async perform(key: string, envelope: Envelope): Promise<void> {
        if (key !== 'huge') return super.perform(key, envelope);
        this.attempts += 1;
        await record(
          this.store,
          { type: 'bell.rung', data: { key: 'x'.repeat(65_536) } },
          envelope.commandId,
        );
      }
    }
    await tower.sets('huge', day('05-20'));
    await tower.sets('sound', day('05-21'));
    const huge = new Huge(tower.store);
    const timekeeper = await tower.keepsTime(huge);
    tower.clock.moveTo(day('05-22'));
    await timekeeper.runDue();
    expect(await tower.settled()).toEqual([
      { key: 'huge', outcome: 'failed', code: 'UnfitAppend' },
      { key: 'sound', outcome: 'done', code: null },
    ]);
    tower.clock.moveTo('2017-05-22T16:02:00.000Z');
    expect(await timekeeper.runDue()).toBe(0);
    expect(huge.attempts).toBe(1);
  });

  it('tries again what waits for a calendar that is not published yet', async () => {
    class Early extends BellSchedule {
      isPublished = false;

      override async perform(key: string, envelope: Envelope): Promise<void> {
        if (!this.isPublished) isWorkingDay(stateCouncilArrangement(), '2999-01-04');
        await super.perform(key, envelope);
      }
    }
    await tower.sets('new year', day('05-20'));
    const early = new Early(tower.store);
    const timekeeper = await tower.keepsTime(early);
    tower.clock.moveTo(day('05-22'));
    await timekeeper.runDue();
    expect(await tower.settled()).toEqual([]);
    early.isPublished = true;
    tower.clock.moveTo('2017-05-22T16:01:00.000Z');
    await tower.whenRung(1);
  });

  it('tries an act that failed again later, and does the others meanwhile', async () => {
    class Stiff extends BellSchedule {
      attempts = 0;

      override async perform(key: string, envelope: Envelope): Promise<void> {
        if (key === 'stiff' && (this.attempts += 1) === 1) throw new Error('it does not move');
        await super.perform(key, envelope);
      }
    }
    await tower.sets('stiff', day('05-20'));
    await tower.sets('sound', day('05-21'));
    const stiff = new Stiff(tower.store);
    const timekeeper = await tower.keepsTime(stiff);
    tower.clock.moveTo(day('05-22'));
    await timekeeper.runDue();
    expect(await tower.rung()).toEqual(['sound']);
    tower.clock.moveTo('2017-05-22T16:01:00.000Z');
    await tower.whenRung(2);
    expect({ rung: await tower.rung(), attempts: stiff.attempts }).toEqual({
      rung: ['sound', 'stiff'],
      attempts: 2,
    });
  });
});
