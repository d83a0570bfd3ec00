import { QueryWhole, Text } from './fields/field.decorator.js';

/** The query of a list; a list with filters extends it. */
export class PageQuery {
  /** `next` of the page before. */
  @Text({ max: 300, optional: true })
  readonly after?: string;

  @QueryWhole({ min: 1, max: 500, optional: true })
  readonly limit: number = 50;

  /** Waits, 5 s at most, until the list has reached this position: what one just wrote is in it. */
  @QueryWhole({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true })
  readonly minPosition: number = 0;
}
