import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { PlainError } from '../plain-error.js';

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Asks somebody, or takes the lines of a pipe. Questions go to the error stream, so that answers can be piped on. */
export class Terminal {
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string, undefined>;
  #isSecret = false;

  constructor(
    input: Input = process.stdin,
    private readonly screen: NodeJS.WritableStream = process.stderr,
  ) {
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!this.#isSecret) screen.write(chunk);
        done();
      },
    });
    this.#interface = createInterface({ input, output, terminal: input.isTTY === true, historySize: 0 });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  async asks(question: string): Promise<string> {
    this.#interface.setPrompt(question);
    this.#interface.prompt();
    return (await this.#line()).trim();
  }

  /** What is typed is shown nowhere. */
  async asksSecretly(question: string): Promise<string> {
    this.screen.write(question);
    this.#isSecret = true;
    try {
      return await this.#line();
    } finally {
      this.#isSecret = false;
      this.screen.write('\n');
    }
  }

  says(text: string): void {
    this.screen.write(`${text}\n`);
  }

  close(): void {
    this.#interface.close();
  }

  async #line(): Promise<string> {
    const line = await this.#lines.next();
    if (line.done === true) throw new PlainError('已取消。 Cancelled.');
    return line.value;
  }
}
