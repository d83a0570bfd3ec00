import type { Audience } from './world.js';
import { padded } from '../display-width.js';

/** One line a chapter, on a terminal shown from its beginning. */
export const progressOn = (output: NodeJS.WriteStream): Audience => {
  let chapter = 0;
  return {
    begins: ({ zh, en }) => {
      chapter += 1;
      if (output.isTTY) output.write(`… ${String(chapter).padStart(2)} ${zh} · ${en}\r`);
    },
    ends: ({ title: { zh, en }, requests, position, seconds }) => {
      const figures = `${String(requests).padStart(6)} 请求 requests  ${String(position).padStart(7)} 事件 events`;
      const line = padded(`✓ ${String(chapter).padStart(2)} ${zh} · ${en}`, 96);
      output.write(`${line} ${figures}  ${seconds.toFixed(1).padStart(5)} s\n`);
    },
  };
};
