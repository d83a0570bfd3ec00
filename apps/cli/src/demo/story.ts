import type { Bilingual, Instant } from '#libs/kernel';
import type { Login } from './wire/first-sign-in.js';
import { Person } from './wire/person.js';
import { Wire } from './wire/wire.js';
import type { World } from './world.js';

/** What the chapters share: the people, who log in once, the clock and the line to the API. */
export class Story {
  readonly wire: Wire;
  readonly administrator: Person;
  readonly #people = new Map<string, Person>();

  constructor(readonly world: World) {
    // An auditor says what a case is read for.
    this.wire = new Wire(world.address, world.ending, { purpose: 'demonstration' });
    this.administrator = new Person(this.wire, world.administrator);
  }

  /** A new account, with the password that is shown once. */
  meets(credentials: Login): void {
    this.#people.set(credentials.login, new Person(this.wire, credentials));
  }

  as(login: string): Person {
    const person = this.#people.get(login);
    if (!person) throw new RangeError(`nobody in this story is called ${login}`);
    return person;
  }

  moveTo(instant: Instant): Promise<void> {
    return this.world.moveTo(instant);
  }

  /** Plays one chapter before the audience. */
  async chapter<Result>(title: Bilingual, play: () => Promise<Result>): Promise<Result> {
    const { audience } = this.world;
    const [requests, started] = [this.wire.requests, performance.now()];
    audience.begins(title);
    const result = await play();
    audience.ends({
      title,
      requests: this.wire.requests - requests,
      position: this.wire.position,
      seconds: (performance.now() - started) / 1000,
    });
    return result;
  }
}
