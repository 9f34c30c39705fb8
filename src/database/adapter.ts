import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../env'
import { mongodb } from './mongodb'
import { sqlite } from './sqlite'

/** The database this environment names, for Payload. All that differs between the two is here. */
export function databaseAdapter(env: Environment): DatabaseAdapterObj {
  return env.database === 'mongodb' ? mongodb(env) : sqlite(env)
}
