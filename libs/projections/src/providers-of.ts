import type { DiscoveryService } from '@nestjs/core';

type Base<Provider> = abstract new (...dependencies: never[]) => Provider;

/** Every provider of the application that is of a kind, whatever module it stands in. */
export const providersOf = <Provider>(
  discovery: DiscoveryService,
  base: Base<Provider>,
): readonly Provider[] => {
  const found = discovery.getProviders().map((wrapper): unknown => wrapper.instance);
  return [...new Set(found.filter((instance): instance is Provider => instance instanceof base))];
};
