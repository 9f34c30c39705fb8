import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'
import { bari } from './bari'
import { bologna } from './bologna'
import { bolzano } from './bolzano'
import { caserta } from './caserta'
import { firenze } from './firenze'
import { genova } from './genova'
import { latina } from './latina'
import { milano } from './milano'
import { napoli } from './napoli'
import { network } from './network'
import { palermo } from './palermo'
import { perugia } from './perugia'
import { potenza } from './potenza'
import { roma } from './roma'
import { sassari } from './sassari'
import { taranto } from './taranto'
import { torino } from './torino'
import { trieste } from './trieste'
import { venezia } from './venezia'

/** Every entry written from the public sources. */
export const resources: NetworkResource<SourceKey>[] = [
  network,
  bari,
  bologna,
  bolzano,
  caserta,
  firenze,
  genova,
  latina,
  milano,
  napoli,
  palermo,
  perugia,
  potenza,
  roma,
  sassari,
  taranto,
  torino,
  trieste,
  venezia,
].flat()
