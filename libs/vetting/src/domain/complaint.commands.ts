import type { Channel, Conclusion, Lane } from './complaint.words.js';

export type ComplaintCommand =
  | {
      readonly type: 'LodgeComplaint';
      readonly lane: Lane;
      readonly channel: Channel;
      readonly about: readonly string[];
      readonly notice: string | null;
      readonly text: string;
    }
  | { readonly type: 'OpenInvestigation'; readonly investigators: readonly string[] }
  | {
      readonly type: 'ConcludeInvestigation';
      readonly conclusions: readonly Conclusion[];
      readonly measures: string;
    };

/** One command of the union, by its name. */
export type ComplaintCommandOf<Type extends ComplaintCommand['type']> = Extract<
  ComplaintCommand,
  { type: Type }
>;
