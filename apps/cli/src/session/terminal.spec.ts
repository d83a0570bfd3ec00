import { PassThrough } from 'node:stream';
import { Terminal } from './terminal.js';

const collected = (stream: PassThrough): (() => string) => {
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
};

const keyboard = (): PassThrough & { isTTY: boolean } => Object.assign(new PassThrough(), { isTTY: true });

describe('A terminal', () => {
  it('shows what is typed, but not a secret', async () => {
    const [keys, screen] = [keyboard(), new PassThrough()];
    const shown = collected(screen);
    const terminal = new Terminal(keys, screen);
    const login = terminal.asks('login: ');
    keys.write('li-wei\r');
    expect(await login).toBe('li-wei');
    const password = terminal.asksSecretly('password: ');
    keys.write('hunter2\r');
    expect(await password).toBe('hunter2');
    terminal.close();
    expect(shown()).toContain('li-wei');
    expect(shown()).toContain('password: \n');
    expect(shown()).not.toMatch(/hunter|unter2/);
  });

  it('takes the lines of a pipe, however they come', async () => {
    const [pipe, screen] = [new PassThrough(), new PassThrough()];
    const terminal = new Terminal(pipe, screen);
    pipe.end('one\n two \n');
    expect(await terminal.asks('1: ')).toBe('one');
    expect(await terminal.asksSecretly('2: ')).toBe(' two ');
    await expect(terminal.asks('3: ')).rejects.toThrow('Cancelled');
  });

  it('is left with Ctrl+C', async () => {
    const keys = keyboard();
    const password = new Terminal(keys, new PassThrough()).asksSecretly('password: ');
    keys.write('half\u0003');
    await expect(password).rejects.toThrow('Cancelled');
  });
});
