import type { Payload } from 'payload'
import { organisations } from '../demonstration/organisations'
import { people } from '../demonstration/people'
import { replications } from '../demonstration/replications'
import { resources } from '../demonstration/resources'
import type { Tell } from '../types'
import { organisationRow } from './organisation-row'
import { plantFiles } from './plant-files'
import { plantPeople } from './plant-people'
import { plantReplications, replicationIds } from './plant-replications'
import { plantStory } from './plant-story'
import { plantMissing } from './planter'
import type { References } from './resource-row'

/** The demonstration in invented municipalities: who they are, their people, what they wrote. */
export async function plantTheDemonstration(
  payload: Payload,
  network: References,
  { dataDir, tell }: { dataDir: string; tell: Tell },
): Promise<void> {
  const invented = await plantMissing(
    payload,
    'organisations',
    organisations.map((organisation) => organisationRow(organisation, network.editions)),
  )
  const known = {
    ...network,
    organisations: new Map([...network.organisations, ...invented]),
  }
  tell({
    it: 'organizzazioni dimostrative',
    en: 'demonstration organisations',
    count: invented.size,
  })
  const files = await plantFiles(payload, known)
  tell({ it: 'file dimostrativi', en: 'demonstration files', count: files.size })
  const cast = await plantPeople(payload, dataDir, known)
  tell({ it: 'persone dimostrative', en: 'demonstration people', count: people.length })
  await plantStory(payload, { ...known, cast, files, replications: replicationIds(payload) })
  tell({ it: 'schede dimostrative', en: 'demonstration entries', count: resources.length })
  await plantReplications(payload, { ...known, cast })
  tell({
    it: 'repliche dimostrative',
    en: 'demonstration replications',
    count: replications.length,
  })
}
