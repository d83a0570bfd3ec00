/** How the first administrator gets his password: once, and never into the log. */
export abstract class PasswordSlip {
  abstract hand(login: string, password: string): void;
}
