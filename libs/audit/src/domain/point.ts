/** A point to look back to: on the axis of what the system knew, or of what was so as known now. */
export type Point =
  | { readonly axis: 'position'; readonly upTo: number }
  /** An instant of recording. */
  | { readonly axis: 'recorded'; readonly upTo: string }
  /** A business day, with all of it. */
  | { readonly axis: 'effective'; readonly upTo: string };

/** What places an event on each axis. */
export interface Placed {
  readonly position: number;
  readonly recordedAt: string;
  readonly effectiveOn: string;
}

/** A position, an instant (UTC), or a day; and nothing else. */
export const pointPattern = /^(\d{1,15}|\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{3})?Z)?)$/;

export const pointAt = (position: number): Point => ({ axis: 'position', upTo: position });

export const now: Point = pointAt(Number.MAX_SAFE_INTEGER);

/** @param text as `pointPattern` has it */
export const pointOf = (text: string): Point => {
  if (/^\d+$/.test(text)) return { axis: 'position', upTo: Number(text) };
  if (!text.includes('T')) return { axis: 'effective', upTo: text };
  return { axis: 'recorded', upTo: text.includes('.') ? text : text.replace('Z', '.000Z') };
};

/** Whether it had happened by then. */
export const isBy = ({ axis, upTo }: Point, { position, recordedAt, effectiveOn }: Placed): boolean => {
  switch (axis) {
    case 'position':
      return position <= upTo;
    case 'recorded':
      return recordedAt <= upTo;
    case 'effective':
      return effectiveOn <= upTo;
  }
};
