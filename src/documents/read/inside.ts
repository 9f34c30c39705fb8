import type { ReadingOrder } from '../read-document'
import type { DocumentRead } from '../reading'
import { readFile } from './read-file'

/** The process that reads one document: what it finds is told, and that is its end. */
process.once('message', (order: ReadingOrder) => {
  void readFile(order).then(tell)
})
// Whoever asked is gone.
process.once('disconnect', () => process.exit(0))

function tell(read: DocumentRead): void {
  process.send?.(read, undefined, undefined, () => process.exit(0))
}
