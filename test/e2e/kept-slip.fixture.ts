import { PasswordSlip } from '#libs/identity';

/** Keeps the first administrator's password, for a test to sign in with. */
export class KeptSlip extends PasswordSlip {
  login = '';
  password = '';

  hand(login: string, password: string): void {
    this.login = login;
    this.password = password;
  }
}
