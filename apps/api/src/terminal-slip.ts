import { PasswordSlip } from '#libs/identity';

/** On the terminal that starts the platform for the first time. */
export class TerminalSlip extends PasswordSlip {
  hand(login: string, password: string): void {
    process.stdout.write(
      `首次启动：管理员登录名 ${login}，一次性口令 ${password}，仅显示这一次。\n` +
        `First start: the administrator's login is ${login}, the password ${password}; it is shown only now.\n`,
    );
  }
}
