/** Whether an error says that the database was away or busy, so that the same again may go well. */
export const isPassingFault = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return passingCode.test(code) || lostConnection.test(error.message) || isPassingFault(error.cause);
};

/** SQLSTATE classes for connections, rollbacks, resources and operators; and what sockets say. */
const passingCode =
  /^(08...|40...|53...|57P0.|55P03|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOENT)$/;

/** `pg` gives these no code. */
const lostConnection =
  /^Connection terminated|^Client has encountered a connection error|^timeout exceeded when trying to connect/;
