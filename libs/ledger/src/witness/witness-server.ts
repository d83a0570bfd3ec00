import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Witness, WitnessAnswer } from './witness.js';

/** A witness over HTTP (C2SP tlog-witness): `POST /add-checkpoint`, and nothing else. */
export const witnessServer = (witness: Witness, failed: (error: unknown) => void): Server => {
  const server = createServer(limits, (request, response) => {
    answered(witness, request, response).catch((error: unknown) => {
      failed(error);
      if (!response.headersSent) response.writeHead(500, { Connection: 'close' });
      response.end();
    });
  });
  server.maxConnections = 256;
  return server;
};

/** Milliseconds, and bytes of headers: who is slow or says too much is let go. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 60_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
};

const answered = async (
  witness: Witness,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.url !== '/add-checkpoint') {
    refused(response, 404);
    return;
  }
  if (request.method !== 'POST') {
    refused(response, 405, { Allow: 'POST' });
    return;
  }
  const text = await textOf(request);
  if (text === undefined) {
    refused(response, 413);
    return;
  }
  send(response, await witness.answer(text));
};

/** What follows in the request is not read any more. */
const refused = (
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(status, { ...headers, Connection: 'close' }).end();
};

/** A proof, a checkpoint and a hundred signatures are a quarter of it. */
const mostBytes = 65_536;

/** `undefined` where it is longer than any that could be answered. */
const textOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};

const send = (response: ServerResponse, answer: WitnessAnswer): void => {
  switch (answer.status) {
    case 200:
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(answer.cosignature);
      return;
    case 409:
      response.writeHead(409, { 'Content-Type': 'text/x.tlog.size' }).end(`${answer.knownSize}\n`);
      return;
    case 400:
    case 403:
    case 404:
    case 422:
      response.writeHead(answer.status).end();
  }
};
