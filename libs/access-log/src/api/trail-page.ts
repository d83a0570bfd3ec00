import { sliceOf, type Page } from '#libs/http';
import type { AccessQuestion, AccessTrail, RecordedAccess } from '../access-trail.port.js';
import type { TrailPageQuery } from './access.dto.js';

/** A page of the trail, the newest first; its cursor is a position of the access log. */
export const trailPage = async <Item>(
  trail: AccessTrail,
  { after, limit }: TrailPageQuery,
  asked: Omit<AccessQuestion, 'before' | 'limit'>,
  itemOf: (access: RecordedAccess) => Item,
): Promise<Page<Item>> => {
  // Before the entries are read, so that the page holds at least what the position says.
  const position = await trail.head();
  const found = await trail.find({ ...asked, before: after, limit: limit + 1 });
  const { items, next } = sliceOf(found, limit, (access) => String(access.position));
  return { items: items.map(itemOf), next, position };
};
