/** Somebody's browser: keeps the cookies of each place, follows no redirect by itself, runs no script. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  /** Gives the answer; its `location` is absolute. */
  async visits(
    address: string | URL,
  ): Promise<{ status: number; location: string; body: string; cookies: readonly string[] }> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const cookies = response.headers.getSetCookie();
    for (const cookie of cookies) this.#keep(cookie);
    const location = response.headers.get('location');
    return {
      status: response.status,
      location: location === null ? '' : new URL(location, address).href,
      body: await response.text(),
      cookies,
    };
  }

  /** Goes where it is sent, until the way leads below an address. Gives where it would have gone next. */
  async goes(from: string, until: string): Promise<string> {
    let at = from;
    for (let step = 0; step < 10 && at !== '' && !at.startsWith(until); step += 1)
      at = (await this.visits(at)).location;
    return at;
  }

  #keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const split = pair.indexOf('=');
    const [name, value] = [pair.slice(0, split), pair.slice(split + 1)];
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
