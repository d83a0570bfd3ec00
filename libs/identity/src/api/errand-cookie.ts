/**
 * The secret of a sign-in under way, in the browser that began it: no script reads it, no other site sends it but by
 * the way back from the provider, and behind TLS no neighbouring host sets it (`__Host-`).
 */
export const errandCookie = (secret: string, isSecure: boolean): string =>
  cookie(secret, tenMinutes, isSecure);

export const errandCookieGone = (isSecure: boolean): string => cookie('', 0, isSecure);

export const errandSecretIn = (header: string | undefined, isSecure: boolean): string | undefined =>
  (header ?? '')
    .split(/; */)
    .find((pair) => pair.startsWith(`${nameOf(isSecure)}=`))
    ?.slice(nameOf(isSecure).length + 1);

const tenMinutes = 600;

const nameOf = (isSecure: boolean): string => `${isSecure ? '__Host-' : ''}mingjian-sign-in`;

const cookie = (value: string, seconds: number, isSecure: boolean): string =>
  `${nameOf(isSecure)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
