import * as migration_20261126_061119_initial from './20261126_061119_initial';
import * as migration_20261126_070054_plans from './20261126_070054_plans';

export const migrations = [
  {
    up: migration_20261126_061119_initial.up,
    down: migration_20261126_061119_initial.down,
    name: '20261126_061119_initial',
  },
  {
    up: migration_20261126_070054_plans.up,
    down: migration_20261126_070054_plans.down,
    name: '20261126_070054_plans'
  },
];
