export type SubjectCommand =
  | { readonly type: 'RestrictSubject'; readonly reason: string }
  | { readonly type: 'LiftRestriction'; readonly reason: string }
  | { readonly type: 'AskOpening'; readonly purpose: string }
  | { readonly type: 'GrantOpening'; readonly account: string }
  | { readonly type: 'ProposeErasure'; readonly ground: string }
  | { readonly type: 'EraseSubject' };
