import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** One job in hand. */
interface InHand {
  /** Aborted when the process stops or the lease is lost. */
  signal: AbortSignal
  /** To be called once a job that was told to stop has stopped. */
  stopped: () => void
}

/** A request of the system's for running a job. */
export const runningRequest = (payload: Payload, job: InHand): Promise<PayloadRequest> =>
  createLocalReq({ context: { jobInHand: job } }, payload)

/**
 * Does the work of a job. One that was told to stop never settles: it neither succeeded nor failed,
 * its row stays in hand and is freed by whoever holds the lease next.
 */
export async function runInHand(
  req: PayloadRequest,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { signal, stopped } = req.context.jobInHand as InHand
  try {
    await work(signal)
  } catch (error) {
    if (!signal.aborted) throw error
    stopped()
    await new Promise(() => undefined)
  }
}
