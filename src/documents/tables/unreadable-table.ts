import type { FileProblem } from '../file-problem'

/** The file is no table that can be read, or has no sheet of that name. */
export class UnreadableTable extends Error {
  constructor(
    readonly problem: FileProblem | 'missing_sheet' | 'unknown_encoding' | 'no_header',
    /** The sheets there are, where the one that was named is not. */
    readonly sheets: string[] = [],
  ) {
    super(problem)
    this.name = 'UnreadableTable'
  }
}
