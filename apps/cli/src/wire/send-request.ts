export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/api/v1/`. */
  readonly path: string;
  readonly token?: string;
  /** What something is read for, in the reader's words. */
  readonly purpose?: string | undefined;
  /** Sent as JSON; a text is sent as the file that it is. */
  readonly body?: object | string;
}

export interface WireAnswer {
  readonly status: number;
  /** `undefined` where the answer is empty. */
  readonly body: unknown;
}

interface Terms {
  readonly headers?: Readonly<Record<string, string>>;
  /** When it aborts, so does what is under way. */
  readonly signal?: AbortSignal;
}

/** Asks the API of a server over a real socket, which is kept alive. */
export const sendRequest = async (
  address: string,
  { method, path, token, purpose, body }: WireRequest,
  { headers = {}, signal }: Terms = {},
): Promise<WireAnswer> => {
  const response = await fetch(`${address}/api/v1/${path}`, {
    method,
    // What is sent is for this server and no other.
    redirect: 'error',
    headers: {
      ...headers,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(purpose !== undefined && { purpose: encodeURIComponent(purpose) }),
      ...(body !== undefined && { 'content-type': isFile(body) ? 'text/plain' : 'application/json' }),
    },
    ...(signal && { signal }),
    ...(body !== undefined && { body: isFile(body) ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};

const isFile = (body: object | string): body is string => typeof body === 'string';
