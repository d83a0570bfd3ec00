import { isHonour } from './audited-event.js';
import type { Impact, ImpactEvent } from './impact.js';
import { mermaidOf, type DrawnEvent } from './mermaid.js';

/** `undefined` where nobody could read it any more. */
export const drawingOf = ({ origins, events }: Impact): string | undefined => {
  if (events.length > drawnAtMost) return undefined;
  const begins: ReadonlySet<string> = new Set(origins);
  const at = new Map(events.map(({ event, position }) => [event, position]));
  return mermaidOf(
    events.map((event) => drawnEvent(event, begins)),
    events.flatMap(({ position: later, reliesOn }) =>
      reliesOn.flatMap(({ event, kind, rules }) => {
        const earlier = at.get(event);
        return earlier === undefined ? [] : [{ earlier, later, label: rules.join(', ') || kind }];
      }),
    ),
  );
};

const drawnAtMost = 300;

const drawnEvent = (event: ImpactEvent, begins: ReadonlySet<string>): DrawnEvent => ({
  position: event.position,
  label: `${event.says.zh} ${event.says.en} · ${event.event}`,
  drawn: markOf(event, begins),
});

const markOf = (event: ImpactEvent, begins: ReadonlySet<string>): DrawnEvent['drawn'] => {
  if (begins.has(event.event)) return 'origin';
  if (isHonour(event)) return 'honour';
  return event.decides ? 'decision' : 'event';
};
