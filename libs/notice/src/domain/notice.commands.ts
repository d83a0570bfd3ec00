export type NoticeCommand =
  | {
      readonly type: 'OpenNotice';
      readonly campaign: string;
      readonly stage: string;
      readonly nominations: readonly string[];
      readonly contents: readonly string[];
    }
  | {
      readonly type: 'RaiseObjection';
      readonly complaint: string;
      readonly nomination: string;
      readonly channel: string;
    }
  | { readonly type: 'CloseNotice' };
