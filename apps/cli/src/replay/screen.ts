import { bodyOf, type CaseReplay } from './case-replay.js';
import { painted, plain, titled, type Line } from './line.js';
import type { Place } from './place.js';
import { headLines } from './step-lines.js';
import { briefly } from './step-text.js';

/** Columns and rows. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The screen of a terminal at a place: as many rows as it has, none wider than it is. */
export const render = (replay: CaseReplay, place: Place, { width, height }: Size): string => {
  const { nomination, steps, timezone } = replay;
  const step = steps[place.step];
  const brief = (line: Line): Line => ({ ...line, text: briefly(nomination, line.text) });
  const told = step ? headLines(step, timezone).map(brief) : [];
  const title = `推荐 nomination ${nomination} · 第 step ${place.step + 1}/${steps.length} 步`;
  const head = [titled(title), ...told, plain('')].slice(0, Math.max(0, height - 1));
  const room = Math.max(0, height - 1 - head.length);
  const body = bodyOf(replay, place.step)
    .slice(place.scroll, place.scroll + room)
    .map(brief);
  const empty = Array.from({ length: room - body.length }, () => plain(''));
  return [...head, ...body, ...empty, footOf(place)].map((line) => painted(line, width)).join('\n');
};

const footOf = ({ mode }: Place): Line => {
  switch (mode.is) {
    case 'showing':
      return mode.notice === undefined ? { text: keys, tone: 'quiet' } : titled(mode.notice);
    case 'asking':
      return titled(`日期或位置 date or position: ${mode.typed}_`);
    case 'over':
      return plain('');
  }
};

const keys = '→n 后 next  ←p 前 back  d/D 决定 decision  g 日期 date  Home/End  ↑↓ 滚动 scroll  q 退出 quit';
