import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Level, type Logger } from 'pino';

/** Nest's logger on pino. An error is logged by type, message, place and code: its other fields may be about people. */
export class PinoLogger implements LoggerService {
  readonly #pino: Logger;

  constructor(level: Level | 'silent', destination?: DestinationStream) {
    const options = { level, serializers: { error: errorInLog }, base: { pid: process.pid } };
    this.#pino = destination ? pino(options, destination) : pino(options);
  }

  log(message: unknown, ...further: readonly unknown[]): void {
    this.#write('info', message, further);
  }

  fatal(message: unknown, ...further: readonly unknown[]): void {
    this.#write('fatal', message, further);
  }

  error(message: unknown, ...further: readonly unknown[]): void {
    this.#write('error', message, further);
  }

  warn(message: unknown, ...further: readonly unknown[]): void {
    this.#write('warn', message, further);
  }

  debug(message: unknown, ...further: readonly unknown[]): void {
    this.#write('debug', message, further);
  }

  verbose(message: unknown, ...further: readonly unknown[]): void {
    this.#write('trace', message, further);
  }

  /** Nest hands the context last, and before it, for an error, the stack. */
  #write(level: Level, message: unknown, further: readonly unknown[]): void {
    const context = further.at(-1);
    const stack = further.length > 1 ? further.at(-2) : undefined;
    if (message instanceof Error) this.#pino[level]({ context, error: message });
    else if (typeof message === 'object' && message !== null) this.#pino[level]({ context, ...message });
    else this.#pino[level]({ context, ...(stack !== undefined && { stack }) }, String(message));
  }
}

const errorInLog = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { type: name, message, stack, ...('code' in error && { code: error.code }) };
};
