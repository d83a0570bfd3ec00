import { honourWalk } from '../../libs/honours/src/domain/honour.walk.fixture.js';
import { walked } from './walks.js';
it('honour', () => {
  const stream = walked(honourWalk);
  const t0 = performance.now();
  const table = stream.table();
  console.log(
    table.transitions.length,
    performance.now() - t0,
    [...new Set(table.transitions.map((t) => t.to))].join(),
  );
  stream.expectNothingElse(table, 5_000);
  console.log(performance.now() - t0);
  stream.expectNothingElse(table, 10_000);
}, 110_000);
