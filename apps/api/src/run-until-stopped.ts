import { Refusal } from '#libs/kernel';

interface Running {
  close(): Promise<void>;
}

/** Runs a process until it is told to stop; what goes wrong is said on stderr and by the exit code. */
export const runUntilStopped = async <Opened extends Running>(
  open: () => Promise<Opened>,
  bannerOf: (opened: Opened) => string,
): Promise<void> => {
  try {
    const opened = await open();
    process.stdout.write(`明鉴 Mingjian: ${bannerOf(opened)}\n`);
    const stop = (): void => {
      opened.close().catch(fail);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    fail(error);
  }
};

const fail = (error: unknown): void => {
  const text =
    error instanceof Refusal
      ? `${error.code}\n${error.says.zh} ${error.next.zh}\n${error.says.en} ${error.next.en}`
      : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};
