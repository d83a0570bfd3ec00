import { z } from 'zod';
import { whole } from './whole.schema.js';

/** What the edge of the server lets in, how much of it, and how slowly. */
export interface EdgeEnv {
  /** Web origins that may ask from a browser; none by default. */
  readonly corsOrigins: readonly string[];
  /** Addresses or networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Requests a minute, counted by each process for itself. */
  readonly limits: {
    readonly address: number;
    readonly signIn: number;
    readonly account: number;
    /** Without an account: what is read of what is published, and what is lodged. */
    readonly published: number;
    readonly lodging: number;
  };
  /** Milliseconds. */
  readonly patience: {
    readonly headers: number;
    readonly request: number;
    readonly keepAlive: number;
    readonly idle: number;
  };
}

const list = z.string().transform((text) => text.split(','));

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
const origin = z.string().refine(isOrigin, 'must be origins, for example https://console.example');

const network = z.union(
  [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
  'must be IP addresses or networks, for example 10.0.0.0/8',
);

const milliseconds = whole(10, 86_400_000);

export const edgeVariables = {
  CORS_ORIGINS: list.pipe(z.array(origin)).default([]),
  TRUSTED_PROXIES: list.pipe(z.array(network)).default([]),
  RATE_LIMIT_ADDRESS: whole(1, 1_000_000_000).default(6_000),
  RATE_LIMIT_SIGN_IN: whole(1, 1_000_000_000).default(30),
  RATE_LIMIT_ACCOUNT: whole(1, 1_000_000_000).default(1_200),
  RATE_LIMIT_PUBLISHED: whole(1, 1_000_000_000).default(300),
  RATE_LIMIT_LODGING: whole(1, 1_000_000_000).default(10),
  HEADERS_TIMEOUT: milliseconds.default(10_000),
  REQUEST_TIMEOUT: milliseconds.default(300_000),
  KEEP_ALIVE_TIMEOUT: milliseconds.default(72_000),
  IDLE_TIMEOUT: milliseconds.default(120_000),
};

type EdgeVariables = {
  readonly [Name in keyof typeof edgeVariables]: z.output<(typeof edgeVariables)[Name]>;
};

export const edgeOf = (env: EdgeVariables): EdgeEnv => ({
  corsOrigins: env.CORS_ORIGINS,
  trustedProxies: env.TRUSTED_PROXIES,
  limits: {
    address: env.RATE_LIMIT_ADDRESS,
    signIn: env.RATE_LIMIT_SIGN_IN,
    account: env.RATE_LIMIT_ACCOUNT,
    published: env.RATE_LIMIT_PUBLISHED,
    lodging: env.RATE_LIMIT_LODGING,
  },
  patience: {
    headers: env.HEADERS_TIMEOUT,
    request: env.REQUEST_TIMEOUT,
    keepAlive: env.KEEP_ALIVE_TIMEOUT,
    idle: env.IDLE_TIMEOUT,
  },
});

/** Node refuses to listen otherwise. */
export const headersBeforeRequest = (
  env: Pick<EdgeVariables, 'HEADERS_TIMEOUT' | 'REQUEST_TIMEOUT'>,
): boolean => env.HEADERS_TIMEOUT <= env.REQUEST_TIMEOUT;
