/** Saves what is typed and not saved; answers the version there is then, or null if it could not. */
type Save = () => Promise<string | null>

let current: Save | undefined

/** The form on the page offers itself; answers how it takes itself back. */
export function offerSave(save: Save): () => void {
  current = save
  return () => {
    if (current === save) current = undefined
  }
}

/** What stands in the form is stored before anything is done with the entry. */
export const saveNow: Save = async () => (current ? current() : null)
