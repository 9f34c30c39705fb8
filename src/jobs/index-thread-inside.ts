import { parentPort, workerData } from 'node:worker_threads'
import { IndexBuilder } from '../search/build-index'
import type { Done, Order } from './index-thread'

/** The thread that builds an index file: does what it is told, in order. */
const { path } = workerData as { path: string }
const builder = new IndexBuilder(path)

parentPort?.on('message', (order: Order) => {
  void carryOut(order).then(
    () => parentPort?.postMessage({} satisfies Done),
    (error: unknown) => parentPort?.postMessage({ error } satisfies Done),
  )
})

async function carryOut(order: Order): Promise<void> {
  if ('add' in order) return builder.add(order.add)
  builder.finish(order.finish.position, order.finish.synonyms)
}
