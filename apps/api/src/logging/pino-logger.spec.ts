import { PinoLogger } from './pino-logger.js';

const logged = (act: (logger: PinoLogger) => void): object => {
  const lines: string[] = [];
  act(new PinoLogger('info', { write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!);
};

describe('The log', () => {
  it('has the context of who speaks', () => {
    expect(logged((logger) => logger.log('ready', 'Server'))).toMatchObject({
      level: 30,
      context: 'Server',
      msg: 'ready',
    });
  });

  it('has the stack of an error that Nest reports', () => {
    expect(logged((logger) => logger.error('broken', 'Error: at x', 'Server'))).toMatchObject({
      level: 50,
      context: 'Server',
      stack: 'Error: at x',
      msg: 'broken',
    });
  });

  it('leaves out what an error of the database says of rows: it may be about people', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(张三)' });
    const line = logged((logger) => logger.error({ correlationId: 'c1', error }, 'Http'));
    expect(line).toMatchObject({ correlationId: 'c1', error: { message: 'duplicate key', code: '23505' } });
    expect(JSON.stringify(line)).not.toContain('张三');
  });
});
