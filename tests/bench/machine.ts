import { readFileSync } from 'node:fs'
import { cpus, totalmem, release } from 'node:os'

export interface Machine {
  processor: string
  cores: number
  memoryGB: number
  system: string
  node: string
}

/** Where the figures were taken. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1024 ** 3),
    system: `${distribution()}, ${process.platform} ${release()}`,
    node: process.version,
  }
}

function distribution(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}
