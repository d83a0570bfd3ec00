import type { INestApplicationContext } from '@nestjs/common';
import { Catalogue, replacePersonalTexts } from '#libs/catalogue';
import { EventStore } from '#libs/event-store';
import { Unsealing } from '#libs/sealing';

/** The lines that a server wrote into its log. */
export class WrittenLog {
  text = '';

  write(line: string): void {
    this.text += line;
  }
}

/** Every personal text that the events of a server hold, in clear. */
export const personalTextsOf = async (app: INestApplicationContext): Promise<ReadonlySet<string>> => {
  const [catalogue, unsealing] = [app.get(Catalogue), app.get(Unsealing)];
  const texts = new Set<string>();
  for (let after = 0, more = true; more;) {
    const page = await app.get(EventStore).readAll({ after, limit: 1_000 });
    for (const event of page.events) {
      const clear = await unsealing.reveal(catalogue.decode(event), () => undefined, String);
      replacePersonalTexts(catalogue.spec(event.type), Object(clear), ({ text }) => {
        texts.add(text);
        return text;
      });
    }
    more = page.events.length > 0;
    after = page.events.at(-1)?.position ?? after;
  }
  return texts;
};
