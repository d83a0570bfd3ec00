/** How the personal data of a subject stands. */
export interface Subject {
  readonly status: 'plain' | 'restricted' | 'erased';
  /** Account that restricted it; the same does not lift it. */
  readonly restrictedBy: string | undefined;
  /** Accounts that asked to read what is restricted. */
  readonly asking: ReadonlySet<string>;
  /** Account that proposed the erasure; another one confirms it. */
  readonly erasureProposedBy: string | undefined;
}

export const untouched: Subject = {
  status: 'plain',
  restrictedBy: undefined,
  asking: new Set(),
  erasureProposedBy: undefined,
};
