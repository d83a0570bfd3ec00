import { errandCookie, errandSecretIn } from './errand-cookie.js';

describe('The cookie of a sign-in under way', () => {
  it('is out of reach of scripts and other sites, and behind TLS of plain text and neighbouring hosts', () => {
    expect(errandCookie('abc', false)).toBe(
      'mingjian-sign-in=abc; Path=/; Max-Age=600; HttpOnly; SameSite=Lax',
    );
    expect(errandCookie('abc', true)).toBe(
      '__Host-mingjian-sign-in=abc; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure',
    );
  });

  it('is found among others, and behind TLS not under the name that anybody may set', () => {
    expect(errandSecretIn('a=1; mingjian-sign-in=abc; b=2', false)).toBe('abc');
    expect(errandSecretIn('mingjian-sign-in=abc', true)).toBeUndefined();
    expect(errandSecretIn(undefined, true)).toBeUndefined();
  });
});
