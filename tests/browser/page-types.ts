/** A type of page: where it is found, by whom, and what it answers. */
export interface PageType {
  name: string
  who: string
  path: string
  /** Default 200. */
  status?: number
  /** Links and buttons to follow from there, by their words. */
  then?: (string | RegExp)[]
}

const of = (who: string, pages: [name: string, path: string, more?: Partial<PageType>][]) =>
  pages.map(([name, path, more]): PageType => ({ name, who, path, ...more }))

const porto = 'porto-esempio-lo-sportello-che-si-sposta'
const hamlets = 'borgo-esempio-lo-sportello-nelle-frazioni'
const gardens = 'valle-esempio-gli-orti-della-ferrovia'

const report = 'porto-esempio-relazione-2025-dello-sportello'
const screening = 'porto-esempio-la-scheda-di-primo-colloquio'
/** The link to the replication of Borgo Esempio, on the page of what it replicates. */
const own = /Borgo Esempio la replica/

/** Every type of page there is, once for each role it is different for. */
export const pageTypes: readonly PageType[] = [
  ...of('nobody', [
    ['home', '/it'],
    ['letters, a link that is not whole', '/it/avvisi/disiscrivi/a.b', { status: 404 }],
    ['home in English', '/en'],
    ['library', '/it/risorse'],
    ['library in English', '/en/resources'],
    ['library, second page', '/it/risorse?page=2'],
    ['library, filtered', '/it/risorse?kind=tool&sort=title'],
    ['library, nothing found', '/it/risorse?kind=report&city=aosta'],
    ['library, searched', '/it/risorse?q=sportello'],
    ['library, searched in English', '/en/resources?q=housing+desk&kind=model'],
    [
      'library, many filters',
      '/it/risorse?kind=model&kind=tool&area=housing&city=torino&city=bolzano',
    ],
    ['library, words nobody has', '/it/risorse?q=xyzzyq'],
    ['library, misspelt', '/it/risorse?q=integrazzione'],
    ['library, past the end', '/it/risorse?page=900'],
    ['search', '/it/cerca'],
    ['search, found', '/it/cerca?q=sportello'],
    ['search, found in English', '/en/search?q=housing'],
    ['search, one kind', '/it/cerca?q=housing&in=organisations'],
    ['search, nothing found', '/it/cerca?q=xyzzyq'],
    ['a model', `/it/risorse/${porto}`],
    ['printing a model', `/it/risorse/${porto}/stampa`],
    ['a model in English', `/en/resources/${porto}`],
    [
      'a model from public sources',
      '/it/risorse/caserta-sportello-unico-ed-equipe-multidisciplinare',
    ],
    ['a tool', '/it/risorse/porto-esempio-la-scheda-di-primo-colloquio'],
    ['a tool to adapt', '/it/risorse/porto-esempio-la-scheda-di-primo-colloquio/adatta'],
    ['a report', '/it/risorse/porto-esempio-relazione-2025-dello-sportello'],
    ['a replication', `/it/risorse/${porto}`, { then: [/Borgo Esempio la replica/] }],
    [
      'a replication that ended, in English',
      '/en/resources/borgo-esempio-custodia-sociale-di-condominio',
      { then: [/Valle Esempio/] },
    ],
    ['what others took from a city', '/it/citta/porto-esempio/dato'],
    ['what a city took, nothing yet', '/en/cities/aosta/taken-up'],
    ['cities', '/it/citta'],
    ['a city', '/it/citta/bolzano'],
    ['an invented municipality', '/en/cities/porto-esempio'],
    ['from city to city', '/it/repliche'],
    ['from city to city in English, narrowed', '/en/replications?outcome=abandoned'],
    ['from city to city, nothing so narrow', '/it/repliche?year=2001'],
    ['what others changed', `/it/risorse/${porto}/repliche`],
    ['the project', '/it/pagine/progetto'],
    ['the partnership', '/it/pagine/partenariato'],
    ['the privacy notice', '/it/pagine/privacy'],
    ['accessibility', '/it/pagine/accessibilita'],
    ['legal notes', '/it/pagine/note-legali'],
    ['statistics', '/it/pagine/statistiche'],
    ['site map', '/it/mappa-del-sito'],
    ['sign in', '/it/accedi'],
    ['sign in, session expired', '/it/accedi?expired=1'],
    ['asking for access', '/it/accedi/richiesta'],
    ['asked for access', '/it/accedi/richiesta?sent=1'],
    ['writing to a city', `/it/citta/porto-esempio/scrivi?scheda=${porto}`],
    ['writing to a city in English', '/en/cities/bolzano/write'],
    ['reporting a problem', '/it/segnala?pagina=/it/risorse'],
    ['forgotten password', '/it/password-dimenticata'],
    ['a spent link to a new password', '/it/nuova-password/spent', { status: 410 }],
    ['a spent invitation', '/it/invito/spent', { status: 410 }],
    ['confirming an address', '/it/conferma-indirizzo/spent'],
    ['a page that is not there', '/it/non-esiste', { status: 404 }],
  ]),
  ...of('borgo.staff', [
    ['home, signed in', '/it'],
    ['library, signed in', '/it/risorse'],
    ['library, searched', '/it/risorse?q=sportello'],
    ['from city to city, signed in', '/it/repliche'],
    ['search, people too', '/it/cerca?q=borgo'],
    ['area', '/it/area-personale'],
    ['new entry', '/it/risorse/nuova'],
    ['an entry on paper', '/it/risorse/nuova/modulo-word'],
    ['own draft', '/it/risorse/borgo-esempio-formare-i-custodi-sociali'],
    ['own entry with changes in work', `/it/risorse/${hamlets}`],
    ['changes in work', `/it/risorse/${hamlets}/anteprima`],
    ['versions', `/it/risorse/${hamlets}/versioni`],
    ['beginning from a structure', `/it/risorse/${porto}/parti-da-qui`],
    [
      'what changed at the source',
      `/it/risorse/${porto}`,
      { then: [/Borgo Esempio la replica/, 'Che cosa è cambiato nella scheda di origine'] },
    ],
    ['beginning a replication', `/it/risorse/${screening}/replica`],
    ['beginning what runs already', `/it/risorse/${report}/replica`],
    ['a replication of one’s own', `/it/risorse/${report}`, { then: [own] }],
    ['its phases', `/it/risorse/${report}`, { then: [own, 'Aggiorna date e responsabili'] }],
    ['an element of it', `/it/risorse/${report}`, { then: [own, /^Modifica/] }],
    ['an element to add', `/it/risorse/${report}`, { then: [own, 'Aggiungi un elemento'] }],
    ['its results', `/it/risorse/${report}`, { then: [own, 'Aggiorna i risultati'] }],
    ['its letter', `/it/risorse/${report}`, { then: [own, 'Scrivi la lettera'] }],
    ['its lead', `/it/risorse/${report}`, { then: [own, 'Cambia responsabile o ampiezza'] }],
    ['its next phase', `/it/risorse/${report}`, { then: [own, /^Passa alla fase/] }],
    ['its tutor', `/it/risorse/${report}`, { then: [own, 'Chiedi un tutor'] }],
    ['how it is weighed', `/it/risorse/${report}`, { then: [own, /^Trasferibilità/] }],
    ['weighing an entry', '/it/risorse/monte-esempio-la-garanzia-per-l-affitto/valuta'],
    [
      'how a replication that ended was weighed',
      `/it/risorse/${porto}`,
      { then: [/Borgo Esempio la replica/, /^Trasferibilità/] },
    ],
    [
      'the entry that comes of it',
      `/it/risorse/${report}`,
      { then: [own, 'Prepara la scheda che ne nasce'] },
    ],
    ['two versions', `/it/risorse/${hamlets}/versioni`, { then: ['Confronta le due scelte'] }],
    ['restoring', `/it/risorse/${hamlets}/versioni`, { then: ['Riparti da questa'] }],
    ['discarding', `/it/risorse/${hamlets}/annulla-modifiche`],
    ['confirming', '/it/risorse/borgo-esempio-custodia-sociale-di-condominio/conferma'],
    ['profile', '/it/area-personale/profilo'],
    ['saved searches', '/it/area-personale/ricerche-salvate'],
    ['password', '/it/area-personale/password'],
    ['address', '/it/area-personale/indirizzo'],
    ['notices', '/it/area-personale/avvisi'],
    ['notices, chosen', '/it/area-personale/avvisi/preferenze'],
    ['mail of the try-out', '/it/area-personale/posta'],
    ['sign out', '/it/esci'],
    ['not permitted', '/it/area-personale/persone', { status: 403 }],
  ]),
  ...of('borgo.manager', [
    ['area', '/it/area-personale'],
    ['approving', `/it/risorse/${hamlets}`],
    ['answering about co-ownership', `/it/risorse/${gardens}/contitolarita`],
    [
      'a change that another city offers',
      `/it/risorse/${hamlets}`,
      { then: [/Monte Esempio la replica/, 'Leggi e rispondi'] },
    ],
    ['who reads a replication', `/it/risorse/${report}`, { then: [own, 'Cambia chi la legge'] }],
    ['ending a replication', `/it/risorse/${report}`, { then: [own, 'Concludi o interrompi'] }],
    ['people', '/it/area-personale/persone'],
    ['a person', '/it/area-personale/persone', { then: ['Marta Olivieri'] }],
    ['inviting', '/it/area-personale/persone/invita'],
    ['inviting in English', '/en/my-area/people/invite'],
    ['messages from outside', '/it/area-personale/messaggi'],
  ]),
  ...of('porto.manager', [
    [
      'a note on what came of a replication',
      `/it/risorse/${porto}`,
      {
        then: [/Borgo Esempio la replica/, 'Aggiungi una nota alla scheda che ne è nata'],
      },
    ],
  ]),
  ...of('valle.staff', [
    ['answering as a tutor', '/it/area-personale', { then: [/^Rispondi.*raccolto$/] }],
  ]),
  ...of('anci.first', [
    ['area', '/it/area-personale'],
    ['validating', '/it/risorse/monte-esempio-la-garanzia-per-l-affitto'],
    ['removing for good', `/it/risorse/${porto}/rimozione`],
    ['new entry', '/it/risorse/nuova'],
    ['people', '/en/my-area/people'],
    ['imports', '/it/area-personale/importazioni'],
    ['imports in English', '/en/my-area/imports'],
    ['overview', '/it/quadro-della-rete'],
    ['messages from outside', '/it/area-personale/messaggi'],
  ]),
  ...of('ministry.first', [
    ['area', '/en/my-area'],
    ['validating', '/en/resources/monte-esempio-la-garanzia-per-l-affitto'],
    ['overview', '/en/network-overview'],
  ]),
  ...of('partner', [
    ['area', '/it/area-personale'],
    ['what the network reads', '/it/risorse/valle-esempio-protocollo-con-l-azienda-sanitaria'],
  ]),
  ...of('admin', [
    ['area', '/it/area-personale'],
    ['undelivered mail', '/it/area-personale/posta-in-uscita'],
    ['people', '/it/area-personale/persone'],
  ]),
]
