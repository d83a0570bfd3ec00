import type { PackageEvent } from './package.events.js';
import type { OpenedPackage, Package, PackageTerms } from './package.state.js';

export const evolvePackage = (pack: Package, event: PackageEvent): Package => {
  if (event.type === 'review.package-opened') return { ...event.data, ...empty };
  return pack.status === 'unopened' ? pack : evolveOpened(pack, event);
};

const empty: Omit<OpenedPackage, keyof PackageTerms> = {
  ...{ status: 'open', added: new Map(), nominations: [], receivedFor: [], putOff: [] },
  ...{ handedIn: null, stamps: [], lateArrivals: [] },
};

type Later = Exclude<PackageEvent, { type: 'review.package-opened' }>;

const evolveOpened = (pack: OpenedPackage, event: Later): OpenedPackage => {
  switch (event.type) {
    case 'review.package-item-added':
    case 'review.package-item-replaced': {
      const { item, digest } = event.data;
      return { ...pack, added: new Map(pack.added).set(item, digest) };
    }
    case 'review.package-submitted': {
      const { nominations, ...handedIn } = event.data;
      return { ...pack, status: 'submitted', nominations, handedIn };
    }
    case 'review.package-received': {
      const { nominations, ...stamp } = event.data;
      const receivedFor = [...pack.receivedFor, ...nominations];
      return { ...pack, status: 'received', nominations, receivedFor, stamps: [...pack.stamps, stamp] };
    }
    case 'review.package-returned': {
      const { missing } = event.data;
      const added = new Map([...pack.added].filter(([item]) => !missing.includes(item)));
      return { ...pack, status: 'open', added, nominations: [] };
    }
    case 'review.package-reopened':
      return { ...pack, status: 'open', nominations: [] };
    case 'review.package-due-extended': {
      const { due, dueAt } = event.data;
      return { ...pack, due, dueAt, putOff: [] };
    }
    case 'review.package-forfeited':
      return { ...pack, status: 'forfeited', nominations: event.data.nominations };
    case 'review.supplement-forfeited':
      return { ...pack, status: 'received', nominations: pack.receivedFor };
    case 'review.late-nominee-forfeited':
      return pack;
    case 'review.forfeiture-put-off':
      return { ...pack, putOff: [...pack.putOff, ...event.data.nominations] };
    case 'review.late-arrival-recorded':
      return { ...pack, lateArrivals: [...pack.lateArrivals, event.data] };
  }
};
