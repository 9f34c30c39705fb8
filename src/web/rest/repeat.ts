import { setTimeout } from 'node:timers/promises'
import { isTransientTransactionError } from '../../database/transaction'

const attempts = 5

/**
 * Asks again while the database says that two transactions met and this one lost: at most five
 * times, each after a longer random pause. Answers the last attempt, whatever it was.
 */
export async function repeatingTransient<Answer extends { thrown: unknown }>(
  ask: () => Promise<Answer>,
  mayRepeat: boolean,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask()
    if (!mayRepeat || attempt === attempts || !isTransientTransactionError(answer.thrown))
      return answer
    await setTimeout(Math.random() * 20 * 2 ** attempt)
  }
}
