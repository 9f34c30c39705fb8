import * as migration_20261124_153344_initial from './20261124_153344_initial';

export const migrations = [
  {
    up: migration_20261124_153344_initial.up,
    down: migration_20261124_153344_initial.down,
    name: '20261124_153344_initial'
  },
];
