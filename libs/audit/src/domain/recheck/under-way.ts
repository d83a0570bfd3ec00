import type { History } from './told.js';

/** How a nomination stood last: begun, called up again, or ended in one of these ways. */
const lastTurn = (nomination: History) =>
  nomination.last(
    'nomination.opened',
    'nomination.called-up',
    'nomination.forfeited',
    'nomination.not-selected',
    'nomination.passed-over',
    'nomination.sanctioned',
    'nomination.rejected',
    'nomination.withdrawn',
    'nomination.confirmed',
  )?.type;

export const isUnderWay = (nomination: History): boolean => {
  const turn = lastTurn(nomination);
  return turn === 'nomination.opened' || turn === 'nomination.called-up';
};

/** Whether a place on a ballot's list is still filled. */
export const keepsItsPlace = (nomination: History): boolean =>
  isUnderWay(nomination) || lastTurn(nomination) === 'nomination.confirmed';

/** A ballot left it out, and nothing else has happened to it since. */
export const waitsInReserve = (nomination: History): boolean => {
  const turn = lastTurn(nomination);
  return turn === 'nomination.not-selected' || turn === 'nomination.passed-over';
};

/** Ended otherwise than by a ballot or an honour. */
export const hasDroppedOut = (nomination: History): boolean => {
  const turn = lastTurn(nomination);
  return (
    turn === 'nomination.withdrawn' ||
    turn === 'nomination.rejected' ||
    turn === 'nomination.forfeited' ||
    turn === 'nomination.sanctioned'
  );
};

export const isConfirmed = (nomination: History): boolean => lastTurn(nomination) === 'nomination.confirmed';

export const isFrozen = ({ nomination }: { readonly nomination: History }): boolean =>
  nomination.last('nomination.frozen', 'nomination.unfrozen')?.type === 'nomination.frozen';
