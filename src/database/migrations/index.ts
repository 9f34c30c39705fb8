import * as migration_20261124_163408_initial from './20261124_163408_initial';

export const migrations = [
  {
    up: migration_20261124_163408_initial.up,
    down: migration_20261124_163408_initial.down,
    name: '20261124_163408_initial'
  },
];
