import { emitKeypressEvents, type Key as Pressed } from 'node:readline';
import type { CaseReplay } from './case-replay.js';
import { moved, type Key, type Place } from './place.js';
import { render } from './screen.js';

type Input = NodeJS.ReadableStream & { setRawMode?(isRaw: boolean): unknown };
type Screen = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

/** Plays until it is left; however that happens, the terminal is as before. */
export const playInTerminal = async (
  replay: CaseReplay,
  begin: Place,
  {
    input,
    screen,
    signal,
  }: { readonly input: Input; readonly screen: Screen; readonly signal?: AbortSignal },
): Promise<void> => {
  let place = begin;
  const show = (): void => {
    const rows = render(replay, place, { width: screen.columns ?? 80, height: screen.rows ?? 24 });
    screen.write(`${toTop}${rows.replaceAll('\n', `${toEndOfRow}\r\n`)}${toEndOfRow}`);
  };
  emitKeypressEvents(input);
  input.setRawMode?.(true);
  screen.write(otherScreen);
  try {
    await new Promise<void>((resolve) => {
      input.on('keypress', (text: string | undefined, pressed: Pressed) => {
        place = moved(replay, place, keyOf(text, pressed));
        if (place.mode.is === 'over') resolve();
        else show();
      });
      input.once('end', resolve);
      signal?.addEventListener('abort', () => resolve());
      screen.on('resize', show);
      show();
      input.resume();
    });
  } finally {
    input.removeAllListeners('keypress');
    screen.removeListener('resize', show);
    screen.write(ownScreen);
    input.setRawMode?.(false);
    input.pause();
  }
};

/** One that types something is what it types: `d` is not `D`. */
const keyOf = (text: string | undefined, { name, ctrl }: Pressed): Key => {
  if (ctrl === true) return name === 'c' || name === 'd' ? 'interrupt' : '';
  return text !== undefined && /^[!-~]$/.test(text) ? text : (name ?? '');
};

const otherScreen = '\u001b[?1049h\u001b[?25l';
const ownScreen = '\u001b[?25h\u001b[?1049l';
const toTop = '\u001b[H';
const toEndOfRow = '\u001b[K';
