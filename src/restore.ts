import { parseArgs } from 'node:util'
import { BackupRefusal, placeOf } from './backup/place.ts'
import { restoreBackup } from './backup/restore-backup.ts'

/**
 * `npm run restore -- <folder> [--into DATA_DIR]`: gives an empty place what a backup holds, whole
 * or not at all. Run by Node alone, before the portal starts.
 */
try {
  const { values, positionals } = parseArgs({
    options: { into: { type: 'string' } },
    allowPositionals: true,
  })
  const [folder, ...rest] = positionals
  if (!folder || rest.length > 0)
    throw new BackupRefusal(
      'Scrivi da dove: npm run restore -- <cartella> [--into DATA_DIR]',
      'Say from where: npm run restore -- <folder> [--into DATA_DIR]',
    )
  const place = placeOf(process.env, values.into)
  const { counts, files, madeAt } = await restoreBackup(folder, place)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(
    `Ripristinata in ${place.dataDir} la copia del ${madeAt}: ${rows} righe, ${files.length} file. / ` +
      `Restored into ${place.dataDir} the backup of ${madeAt}: ${rows} rows, ${files.length} files.`,
  )
} catch (error) {
  console.error(error instanceof BackupRefusal ? error.message : error)
  process.exitCode = 1
}
