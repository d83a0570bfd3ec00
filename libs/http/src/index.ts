export type { ActingRequest } from './acting-request.js';
export { Acts, ActsInBatch, Opens } from './acts.decorator.js';
export { Answers, AnswersPage } from './answers.decorator.js';
export { correlationIdOf, guardEdge, refuseAddress } from './edge.js';
export { Asking, Envelope } from './envelope.decorator.js';
export { ListOf, MapOf, Nested } from './fields/composite.decorator.js';
export {
  Day,
  Digest,
  Flag,
  Id,
  OneOf,
  QueryWhole,
  RuleNumber,
  Slug,
  Text,
  Whole,
  Word,
} from './fields/field.decorator.js';
export { day, digest, flag, id, oneOf, rule, slug, text, whole, word } from './fields/kinds.js';
export { Guessable, isGuessable } from './guessable.decorator.js';
export { commandIdOf } from './idempotency.js';
export { InputPipe } from './input.pipe.js';
export { isLodging, keepStrangersShort, Lodges } from './lodges.decorator.js';
export { OutcomeDto } from './outcome.dto.js';
export { PageQuery } from './page.dto.js';
export { type Page, Pages, type Slice, sliceOf } from './pages.js';
export { PathId } from './path-id.decorator.js';
export { problemOf } from './problem.js';
export { BilingualDto, ProblemDto } from './problem.dto.js';
export { ProblemFilter } from './problem.filter.js';
export { letStreamsThrough, TakesStream } from './streamed-body.js';
export { isPublished, Published, tagPublished } from './published.decorator.js';
export { Problems } from './problems.decorator.js';
export { ReadModelClock } from './read-model-clock.port.js';
export { Asker, MayBeRepeated, type Stranger } from './stranger.decorator.js';
