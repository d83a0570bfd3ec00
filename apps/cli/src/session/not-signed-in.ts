import { PlainError } from '../plain-error.js';

export const notSignedIn = (): PlainError =>
  new PlainError(
    '尚未登录，或登录已失效。请运行 mingjian sign-in。\nNot signed in, or no longer. Run mingjian sign-in.',
  );
