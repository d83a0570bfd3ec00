import { Pool, type PoolConfig, type QueryResultRow } from 'pg';
import { ConnectionLost, isAnswer, untilAnswered } from './until-answered.js';

export interface Question {
  /** Name of the prepared statement. */
  readonly name: string;
  readonly text: string;
}

/** Connections with prepared statements; one that is lost is replaced, and the question put again. */
export class Sessions {
  private readonly pool: Pool;

  constructor(
    url: string,
    max: number,
    private readonly patience: number,
  ) {
    this.pool = new Pool({ ...sessionOf(url), max, idleTimeoutMillis: 0 });
    // An idle connection that ends is replaced when it is needed.
    this.pool.on('error', () => undefined);
  }

  /** Rows in the order of the server; a `DatabaseError` if that is its answer. */
  ask<Row extends QueryResultRow>(question: Question, values: readonly unknown[]): Promise<readonly Row[]> {
    return untilAnswered(() => this.askOnce<Row>(question, values), this.patience);
  }

  /** @throws ConnectionLost */
  async askOnce<Row extends QueryResultRow>(
    { name, text }: Question,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    try {
      const { rows } = await this.pool.query<Row>({ name, text, values: [...values] });
      return rows;
    } catch (error) {
      throw isAnswer(error) ? error : new ConnectionLost(error);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** Durable and READ COMMITTED, whatever the database's or the role's defaults say. */
export const sessionOf = (url: string): PoolConfig => ({
  connectionString: url,
  application_name: 'mingjian log',
  keepAlive: true,
  options: '-c synchronous_commit=on -c default_transaction_isolation=read\\ committed',
});
