import type { FileProblem } from '../../src/documents/file-problem'
import { largest } from '../../src/documents/limits'
import { Refusal } from '../../src/domain/errors'
import type { FileNoun } from '../../src/domain/files/showings'

/** Why an upload is refused before or after it is looked into. */
export type UploadProblem = FileProblem | 'missing' | 'several' | 'broken'

/** An upload that cannot become a file of the portal. */
export class UnacceptableFile extends Refusal {
  constructor(noun: FileNoun, problem: UploadProblem) {
    const key = problem === 'type_not_allowed' ? (`${problem}.${noun}` as const) : problem
    super(problem, statusOf(problem), `file.problem.${key}`, {
      params: { megabytes: largest[noun] / (1024 * 1024) },
      data: { field: 'file' },
    })
  }
}

/** A range of a file that lies beyond its end. */
export class UnsatisfiableRange extends Refusal {
  constructor() {
    super('range_not_satisfiable', 416, 'file.problem.range')
  }
}

function statusOf(problem: UploadProblem): number {
  if (problem === 'too_large') return 413
  if (problem === 'type_not_allowed' || problem === 'old_format' || problem === 'drawing')
    return 415
  if (problem === 'missing' || problem === 'several' || problem === 'broken') return 400
  return 422
}
