import * as migration_20261124_154026_initial from './20261124_154026_initial';

export const migrations = [
  {
    up: migration_20261124_154026_initial.up,
    down: migration_20261124_154026_initial.down,
    name: '20261124_154026_initial'
  },
];
