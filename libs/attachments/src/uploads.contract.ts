import { DrivenClock, type Clock } from '#libs/kernel';
import type { DailyQuota, Uploads } from './uploads.port.js';

export type OpenUploads = (clock: Clock, zone: string, quota: DailyQuota) => Uploads;

const quota = { files: 3, bytes: 1_000 };
const reached = { code: 'ATTACHMENTS.QUOTA_REACHED', details: quota };

/** What every record of uploads must do. */
export const uploadsContract = (name: string, open: OpenUploads): void => {
  describe(name, () => {
    let clock: DrivenClock;
    let uploads: Uploads;
    let clerk: string;
    let clerks = 0;

    beforeEach(() => {
      clock = new DrivenClock('2017-05-15T15:59:59.999Z');
      uploads = open(clock, 'Asia/Shanghai', quota);
      clerks += 1;
      clerk = `clerk-${clerks}`;
    });

    const brings = (file: string, size = 10, account = clerk): Promise<void> =>
      uploads.record(account, { digest: file.repeat(64), size });

    it('lets an account bring so many files a day, and no more until the next', async () => {
      for (const file of ['a', 'b', 'c']) await brings(file);
      await expect(brings('d')).rejects.toMatchObject(reached);
      clock.moveTo('2017-05-15T16:00:00.000Z');
      await brings('d');
    });

    it('lets an account bring so many bytes a day, of which a refused file takes none', async () => {
      await brings('a', 600);
      await expect(brings('b', 401)).rejects.toMatchObject(reached);
      await brings('c', 400);
      await expect(brings('d', 1)).rejects.toMatchObject(reached);
    });

    it('counts a file once, though it is brought again that day', async () => {
      for (const file of ['a', 'a', 'b', 'b', 'c', 'c']) await brings(file, 300);
      await expect(brings('d', 1)).rejects.toMatchObject(reached);
    });

    it('counts for each account what it brought, also where others brought the same', async () => {
      for (const file of ['a', 'b', 'c']) await brings(file);
      for (const file of ['a', 'b', 'c']) await brings(file, 10, `${clerk}-other`);
      await expect(brings('d', 10, `${clerk}-other`)).rejects.toMatchObject(reached);
    });

    it('tells who brought a file', async () => {
      await brings('a');
      const file = 'a'.repeat(64);
      expect(await uploads.isBroughtBy(clerk, file)).toBe(true);
      expect(await uploads.isBroughtBy(`${clerk}-other`, file)).toBe(false);
      expect(await uploads.isBroughtBy(clerk, 'b'.repeat(64))).toBe(false);
    });

    it('lets no more through when many come at once', async () => {
      const files = Array.from({ length: 16 }, (_, index) => index.toString(16));
      const brought = await Promise.allSettled(files.map((file) => brings(file)));
      expect(brought.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    });
  });
};
