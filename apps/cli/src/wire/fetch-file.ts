export interface WireFile {
  readonly status: number;
  /** Media type without parameters. */
  readonly type: string;
  readonly bytes: Buffer;
}

export interface FileRequest {
  /** From the server's root. */
  readonly path: string;
  readonly token?: string;
  /** What it is read for, in the reader's words. */
  readonly purpose?: string | undefined;
}

/** Fetches a file as it is. */
export const fetchFile = async (
  address: string,
  { path, token, purpose }: FileRequest,
): Promise<WireFile> => {
  const response = await fetch(`${address}/${path}`, {
    // What is sent is for this server and no other.
    redirect: 'error',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(purpose !== undefined && { purpose: encodeURIComponent(purpose) }),
    },
  });
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return { status: response.status, type, bytes: Buffer.from(await response.arrayBuffer()) };
};
