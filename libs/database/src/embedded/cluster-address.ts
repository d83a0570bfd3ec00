/** Where the embedded server answers; database `postgres` is the superuser's. */
export const clusterAddress = (port: number, role: string, password: string, database = 'postgres'): string =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
