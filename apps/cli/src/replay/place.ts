import { clockTime } from '../clock-time.js';
import { bodyOf, type CaseReplay } from './case-replay.js';

/** Where the player is in a case. */
export interface Place {
  /** Index. */
  readonly step: number;
  /** Lines of the step that were scrolled away. */
  readonly scroll: number;
  readonly mode: Mode;
}

type Mode =
  | { readonly is: 'showing'; readonly notice?: string }
  /** For a date. */
  | { readonly is: 'asking'; readonly typed: string }
  | { readonly is: 'over' };

/** A key by its name (`right`, `home`, `return` …), or what it types. */
export type Key = string;

/** The first step at or after a position. */
export const placeFrom = ({ steps }: CaseReplay, position: number): Place => {
  const step = steps.findIndex((one) => one.position >= position);
  return at(step < 0 ? steps.length - 1 : step, step < 0 ? nothingLater : undefined);
};

/** Where a key leads to. */
export const moved = (replay: CaseReplay, place: Place, key: Key): Place => {
  if (key === 'interrupt') return { ...place, mode: { is: 'over' } };
  return place.mode.is === 'asking'
    ? typed(replay, place, place.mode.typed, key)
    : stepped(replay, place, key);
};

const stepped = (replay: CaseReplay, place: Place, key: Key): Place => {
  const { steps } = replay;
  const last = steps.length - 1;
  switch (key) {
    case 'right':
    case 'n':
      return place.step < last ? at(place.step + 1) : stays(place, '已是最后一步 · this is the last step');
    case 'left':
    case 'p':
      return place.step > 0 ? at(place.step - 1) : stays(place, '已是第一步 · this is the first step');
    case 'd':
      return decisionAt(
        place,
        steps.findIndex(({ isDecision }, step) => isDecision && step > place.step),
      );
    case 'D':
      return decisionAt(
        place,
        steps.findLastIndex(({ isDecision }, step) => isDecision && step < place.step),
      );
    case 'home':
      return at(0);
    case 'end':
      return at(last);
    case 'up':
      return { ...place, scroll: Math.max(0, place.scroll - 1), mode: { is: 'showing' } };
    case 'down': {
      const most = bodyOf(replay, place.step).length - 1;
      return { ...place, scroll: Math.max(0, Math.min(most, place.scroll + 1)), mode: { is: 'showing' } };
    }
    case 'g':
      return { ...place, mode: { is: 'asking', typed: '' } };
    case 'q':
      return { ...place, mode: { is: 'over' } };
    default:
      return stays(place);
  }
};

const typed = (replay: CaseReplay, place: Place, text: string, key: Key): Place => {
  if (key === 'return') return text === '' ? stays(place) : found(replay, place, text);
  if (key === 'escape') return stays(place);
  const next = key === 'backspace' ? text.slice(0, -1) : `${text}${/^[\d-]$/.test(key) ? key : ''}`;
  return { ...place, mode: { is: 'asking', typed: next.slice(0, 15) } };
};

/** The first step recorded on a day or after it, or at a position or after it. */
const found = (replay: CaseReplay, place: Place, text: string): Place => {
  if (/^\d+$/.test(text)) return placeFrom(replay, Number(text));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return stays(place, `“${text}”不是日期 · is no date, such as 2017-05-22`);
  const { steps, timezone } = replay;
  const step = steps.findIndex(({ recordedAt }) => clockTime(recordedAt, timezone).slice(0, 10) >= text);
  return step < 0 ? at(steps.length - 1, nothingLater) : at(step);
};

const decisionAt = (place: Place, step: number): Place =>
  step < 0 ? stays(place, '没有更多决定 · no more decisions that way') : at(step);

const at = (step: number, notice?: string): Place => stays({ step, scroll: 0, mode: { is: 'over' } }, notice);

const stays = (place: Place, notice?: string): Place => ({
  ...place,
  mode: { is: 'showing', ...(notice !== undefined && { notice }) },
});

const nothingLater = '此后无事件 · nothing happened after that';
