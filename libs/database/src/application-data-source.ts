import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseAddresses } from './database-addresses.js';

type Entities = NonNullable<DataSourceOptions['entities']>;

/** TypeORM as the application's role, for read models; the schema is the migrations' affair. Not yet initialised. */
export const applicationDataSource = (addresses: DatabaseAddresses, entities: Entities): DataSource =>
  new DataSource({
    type: 'postgres',
    url: addresses.applicationUrl,
    entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    applicationName: 'mingjian',
  });
