export type CandidacyCommand =
  | { readonly type: 'ClaimCandidacy'; readonly nomination: string }
  | { readonly type: 'ReleaseCandidacy'; readonly nomination: string };
