/** An index built aside for the process that runs, or starts next, to take over. */
export const offeredIndex = 'rebuilt.db'
