import * as migration_20261124_154026_initial from './20261124_154026_initial';
import * as migration_20261124_155641_visits from './20261124_155641_visits';

export const migrations = [
  {
    up: migration_20261124_154026_initial.up,
    down: migration_20261124_154026_initial.down,
    name: '20261124_154026_initial',
  },
  {
    up: migration_20261124_155641_visits.up,
    down: migration_20261124_155641_visits.down,
    name: '20261124_155641_visits'
  },
];
