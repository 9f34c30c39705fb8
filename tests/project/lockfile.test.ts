import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  funding?: unknown
  bundled?: boolean
  inBundle?: boolean
}

const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const direct = { ...manifest.dependencies, ...manifest.devDependencies }

test('the lockfile names no address a package was downloaded from', () => {
  const addressed = Object.entries(lock.packages).filter(
    ([, { funding: _, ...entry }]) => 'resolved' in entry || /https?:/.test(JSON.stringify(entry)),
  )
  assert.deepEqual(
    addressed.map(([place]) => place),
    [],
  )
})

test('every locked package carries the hash of its content', () => {
  const bare = Object.entries(lock.packages).filter(
    ([place, { integrity, inBundle }]) => place !== '' && !integrity && !inBundle,
  )
  assert.deepEqual(
    bare.map(([place]) => place),
    [],
  )
})

test('every direct dependency has one exact version, the one that is locked', () => {
  for (const [name, version] of Object.entries(direct)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} ${version}`)
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name)
  }
})

test('Payload and all its packages have one version', () => {
  const versions = new Set(
    Object.entries(direct)
      .filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
      .map(([, version]) => version),
  )
  assert.deepEqual([...versions], ['3.90.1'])
})
