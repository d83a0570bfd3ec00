import type { EventRef } from '#libs/kernel';
import type { Slots } from './sanction.commands.js';

export const sanctionStatuses = ['proposed', 'verified', 'imposed', 'lifted'] as const;

export type SanctionStatus = (typeof sanctionStatuses)[number];

export interface Sanction {
  readonly status: SanctionStatus;
  readonly campaign: string;
  readonly ground: string;
  readonly organ: string;
  /** As proposed; none: the organ with all that it has. */
  readonly named: readonly string[];
  readonly slots: Slots;
  readonly evidence: readonly string[];
  /** The accounts behind the proposal. */
  readonly proposedBy: readonly string[];
  /** The accounts that verified and imposed it. */
  readonly decidedBy: readonly string[];
  /** Those sanctioned, once it is imposed. */
  readonly sanctioned: readonly string[];
  readonly handedOver: { readonly to: string; readonly letter: string } | null;
  /** The proposal and what followed it, on which the decision rests. */
  readonly refs: readonly EventRef[];
}

export type SanctionState = { readonly status: 'none' } | Sanction;

/** It was imposed on the organ itself, which takes no slot while it is in force. */
export const isOnOrgan = ({ named }: Pick<Sanction, 'named'>): boolean => named.length === 0;
