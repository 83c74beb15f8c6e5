import * as migration_20261126_061119_initial from './20261126_061119_initial';
import * as migration_20261126_070054_plans from './20261126_070054_plans';
import * as migration_20261126_071700_listings from './20261126_071700_listings';
import * as migration_20261126_075532_order from './20261126_075532_order';

export const migrations = [
  {
    up: migration_20261126_061119_initial.up,
    down: migration_20261126_061119_initial.down,
    name: '20261126_061119_initial',
  },
  {
    up: migration_20261126_070054_plans.up,
    down: migration_20261126_070054_plans.down,
    name: '20261126_070054_plans',
  },
  {
    up: migration_20261126_071700_listings.up,
    down: migration_20261126_071700_listings.down,
    name: '20261126_071700_listings',
  },
  {
    up: migration_20261126_075532_order.up,
    down: migration_20261126_075532_order.down,
    name: '20261126_075532_order'
  },
];
