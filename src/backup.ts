import { makeBackup } from './backup/make-backup.ts'
import { BackupRefusal, placeOf } from './backup/place.ts'

/**
 * `npm run backup -- <folder>`: copies the portal that DATA_DIR and DATABASE_URI name, while it
 * runs. Run by Node alone, in a process of its own.
 */
try {
  const [folder, ...rest] = process.argv.slice(2)
  if (!folder || folder.startsWith('-') || rest.length > 0)
    throw new BackupRefusal(
      'Scrivi dove: npm run backup -- <cartella>',
      'Say where: npm run backup -- <folder>',
    )
  const { counts, files } = await makeBackup(placeOf(process.env), folder)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(
    `Copia fatta in ${folder}: ${rows} righe, ${files.length} file. / ` +
      `Backup made in ${folder}: ${rows} rows, ${files.length} files.`,
  )
} catch (error) {
  console.error(error instanceof BackupRefusal ? error.message : error)
  process.exitCode = 1
}
