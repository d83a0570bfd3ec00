import { connect } from 'node:net';

/**
 * A client that speaks bare TCP: sends these pieces, and gives what came back once the server has hung up.
 * @param address for example `http://127.0.0.1:3000`
 */
export const heardOn = (address: string, ...pieces: readonly string[]): Promise<string> => {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket.on('data', (chunk) => heard.push(chunk));
    // A server that hangs up early may reset the line: that, too, is an end.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(heard).toString()));
  });
};
