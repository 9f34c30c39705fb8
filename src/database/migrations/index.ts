import * as migration_20261124_170822_initial from './20261124_170822_initial';
import * as migration_20261124_202018_saved_searches from './20261124_202018_saved_searches';
import * as migration_20261128_142230_author from './20261128_142230_author';
import * as migration_20261128_143324_jobs from './20261128_143324_jobs';
import * as migration_20261128_210832_replicate from './20261128_210832_replicate';

export const migrations = [
  {
    up: migration_20261124_170822_initial.up,
    down: migration_20261124_170822_initial.down,
    name: '20261124_170822_initial',
  },
  {
    up: migration_20261124_202018_saved_searches.up,
    down: migration_20261124_202018_saved_searches.down,
    name: '20261124_202018_saved_searches',
  },
  {
    up: migration_20261128_142230_author.up,
    down: migration_20261128_142230_author.down,
    name: '20261128_142230_author',
  },
  {
    up: migration_20261128_143324_jobs.up,
    down: migration_20261128_143324_jobs.down,
    name: '20261128_143324_jobs',
  },
  {
    up: migration_20261128_210832_replicate.up,
    down: migration_20261128_210832_replicate.down,
    name: '20261128_210832_replicate'
  },
];
