import { PassThrough } from 'node:stream';
import { fiveSteps } from './case-replay.fixture.js';
import { placeFrom } from './place.js';
import { playInTerminal } from './terminal-player.js';

const playing = (signal?: AbortSignal) => {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => raw.push(isRaw) });
  const screen = Object.assign(new PassThrough(), { columns: 60, rows: 20 });
  let shown = '';
  screen.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const over = playInTerminal(fiveSteps, placeFrom(fiveSteps, 0), {
    input,
    screen,
    ...(signal && { signal }),
  });
  return { input, over, raw, shown: () => shown };
};

const asBefore = expect.stringMatching(/\[\?25h.\[\?1049l$/);

describe('The player at a terminal', () => {
  it('goes where its keys say, and leaves the terminal as it was', async () => {
    const { input, over, raw, shown } = playing();
    input.write('\u001b[Cd\u001b[Dg2017-06-01\rDq');
    await over;
    const steps = [...shown().matchAll(/step (\d)\/5/g)].map(([, step]) => step);
    expect(steps.join('')).toBe(`1243${'3'.repeat(11)}54`);
    expect(shown()).toEqual(asBefore);
    expect(raw).toEqual([true, false]);
  });

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+C while a date is typed', 'g2017\u0003'],
  ])('is left with %s', async (_name, keys) => {
    const { input, over, raw, shown } = playing();
    input.write(keys);
    await over;
    expect(shown()).toEqual(asBefore);
    expect(raw).toEqual([true, false]);
  });

  it('leaves the terminal as it was also when it is told to end, or nobody is there any more', async () => {
    const ending = new AbortController();
    const [told, alone] = [playing(ending.signal), playing()];
    ending.abort();
    alone.input.end();
    for (const { over, shown } of [told, alone]) {
      await over;
      expect(shown()).toEqual(asBefore);
    }
  });
});
