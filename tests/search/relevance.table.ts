import type { Locale } from '../../src/i18n/locales'

/**
 * Questions that people who work in a city would ask, and the entries that a colleague would be
 * glad to get, judged by reading what is planted and never by what an engine answered. Whoever
 * reads everything the network shares is asking.
 */

export const questionClasses = [
  'inflection',
  'accents',
  'typo',
  'synonym',
  'phrase',
  'city',
  'English',
  'initials',
  'exclusion',
  'natural',
] as const
export type QuestionClass = (typeof questionClasses)[number]

export interface JudgedQuestion {
  class: QuestionClass
  locale: Locale
  q: string
  /** Slugs of the resources worth getting, in no order. */
  relevant: string[]
  /** Slugs that must not come at all. */
  never?: string[]
}

/*
 * Corrected on reading again, after a first run, where sets had been judged by two measures:
 * Perugia's day and night reception counts for every way of asking for a place for the night, as it
 * did for one; volunteers of the hamlets' libraries count like those of the railway gardens; sewing
 * in Latina's report counts like its homes and its mobile unit.
 */

/** Those who go where people are: on foot, with a van, with a clinic on wheels. */
const streetAndMobileUnits = [
  'one-stop-shop-e-unita-mobili-due-servizi-che-si-completano',
  'bolzano-unita-di-strada-e-ricoveri',
  'sassari-unita-mobile-ed-equipe-multidisciplinare',
  'sassari-equipe-itineranti-e-laboratori-nelle-periferie',
  'napoli-unita-di-strada-e-sportelli',
  'firenze-lo-sportello-delle-unita-di-strada',
  'latina-one-stop-shop-di-via-don-morosini',
  'latina-il-bilancio-di-lgnet2',
  'bari-presa-in-carico-integrata-e-unita-mobile',
  'milano-punti-unici-di-accesso-e-tutela-dei-minori',
  'taranto-volontari-accanto-a-chi-ha-bisogno',
  'porto-esempio-lo-sportello-che-si-sposta',
  'porto-esempio-relazione-2025-dello-sportello',
  'valle-esempio-unita-mobile-sanitaria',
  'valle-esempio-protocollo-con-l-azienda-sanitaria',
  'valle-esempio-relazione-raccolti-2025',
]

const oneStopShops = [
  'one-stop-shop-e-unita-mobili-due-servizi-che-si-completano',
  'caserta-sportello-unico-ed-equipe-multidisciplinare',
  'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
  'napoli-unita-di-strada-e-sportelli',
  'roma-open-space-polo-interculturale',
  'latina-one-stop-shop-di-via-don-morosini',
  'latina-centro-diurno-di-corso-matteotti',
  'latina-il-bilancio-di-lgnet2',
  'latina-seconda-sede-del-one-stop-shop',
  'milano-punti-unici-di-accesso-e-tutela-dei-minori',
  'torino-one-stop-shop-itineranti',
  'taranto-sportello-unico-multiservizi',
  'genova-sportello-mobile-e-centro-servizi-di-vico-tacconi',
]

const desksThatTravel = [
  'porto-esempio-lo-sportello-che-si-sposta',
  'porto-esempio-relazione-2025-dello-sportello',
  'borgo-esempio-lo-sportello-nelle-frazioni',
  'genova-sportello-mobile-e-centro-servizi-di-vico-tacconi',
  'torino-one-stop-shop-itineranti',
]

const unaccompaniedMinors = [
  'milano-punti-unici-di-accesso-e-tutela-dei-minori',
  'milano-minori-soli-e-famiglie-fragili-al-centro',
  'caserta-sportello-unico-ed-equipe-multidisciplinare',
]

const homelessness = [
  'napoli-unita-di-strada-e-sportelli',
  'bolzano-unita-di-strada-e-ricoveri',
  'valle-esempio-unita-mobile-sanitaria',
  'valle-esempio-relazione-raccolti-2025',
]

const renting = [
  'monte-esempio-la-garanzia-per-l-affitto',
  'monte-esempio-prima-di-firmare-un-affitto',
  'palermo-i-primi-appartamenti-per-l-autonomia',
  'torino-housing-sociale-e-rifugio-per-le-donne',
  'sassari-rifugi-protetti-e-coabitazione-solidale',
  'genova-il-mediatore-immobiliare',
  'bolzano-casa-sul-libero-mercato',
]

const sharedHomes = [
  'trieste-co-housing-con-accompagnamento-socio-educativo',
  'bari-presa-in-carico-integrata-e-unita-mobile',
  'sassari-rifugi-protetti-e-coabitazione-solidale',
  'taranto-la-casa-del-rifugiato',
]

const shortStays = [
  'latina-tre-alloggi-temporanei',
  'latina-il-bilancio-di-lgnet2',
  'bari-presa-in-carico-integrata-e-unita-mobile',
  'taranto-la-casa-del-rifugiato',
  'potenza-soluzioni-abitative-di-breve-periodo',
]

const housingEmergencies = [
  'potenza-soluzioni-abitative-di-breve-periodo',
  'sassari-rifugi-protetti-e-coabitazione-solidale',
  'taranto-la-casa-del-rifugiato',
  'latina-one-stop-shop-di-via-don-morosini',
]

const legalHelp = [
  'bologna-casa-e-servizi-con-asp-citta-di-bologna',
  'latina-one-stop-shop-di-via-don-morosini',
  'latina-centro-diurno-di-corso-matteotti',
  'latina-seconda-sede-del-one-stop-shop',
  'latina-i-numeri-di-febbraio-2025',
  'latina-il-bilancio-di-lgnet2',
  'sassari-equipe-itineranti-e-laboratori-nelle-periferie',
]

const psychologicalSupport = [
  'latina-centro-diurno-di-corso-matteotti',
  'latina-seconda-sede-del-one-stop-shop',
  'sassari-unita-mobile-ed-equipe-multidisciplinare',
]

const mentalHealth = [
  'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
  'roma-open-space-polo-interculturale',
  'genova-sportello-mobile-e-centro-servizi-di-vico-tacconi',
  ...psychologicalSupport,
]

const mediation = [
  'latina-one-stop-shop-di-via-don-morosini',
  'napoli-unita-di-strada-e-sportelli',
  'sassari-unita-mobile-ed-equipe-multidisciplinare',
  'porto-esempio-lo-sportello-che-si-sposta',
  'valle-esempio-unita-mobile-sanitaria',
]

const healthAuthorities = [
  'roma-open-space-polo-interculturale',
  'sassari-unita-mobile-ed-equipe-multidisciplinare',
  'valle-esempio-unita-mobile-sanitaria',
  'valle-esempio-protocollo-con-l-azienda-sanitaria',
  'valle-esempio-relazione-raccolti-2025',
  'porto-esempio-lo-sportello-che-si-sposta',
  'porto-esempio-relazione-2025-dello-sportello',
]

const volunteering = [
  'taranto-volontari-accanto-a-chi-ha-bisogno',
  'caserta-campo-estivo-anziani-e-cura-dei-luoghi',
  'caserta-questionario-alle-famiglie-per-scegliere-i-luoghi',
]

const languageLessons = [
  'taranto-sportello-unico-multiservizi',
  'taranto-giardini-scuole-e-teatro',
  'valle-esempio-gli-orti-della-ferrovia',
]

const careOfPublicPlaces = [
  'caserta-campo-estivo-anziani-e-cura-dei-luoghi',
  'caserta-questionario-alle-famiglie-per-scegliere-i-luoghi',
  'milano-bella-milano-squadre-per-la-citta',
  'genova-cura-dei-cimiteri-cittadini',
  'latina-verde-pubblico-pizzeria-e-cucito',
  'taranto-giardini-scuole-e-teatro',
]

const nightShelters = ['bolzano-unita-di-strada-e-ricoveri', 'perugia-il-punto-su-lgnet3']

const tailoring = [
  'latina-il-bilancio-di-lgnet2',
  'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
  'potenza-tre-laboratori-cucina-agricoltura-e-sartoria',
  'latina-verde-pubblico-pizzeria-e-cucito',
]

const aboutMigrants = [
  'one-stop-shop-e-unita-mobili-due-servizi-che-si-completano',
  'bolzano-verso-la-piena-autonomia-abitativa',
  'napoli-unita-di-strada-e-sportelli',
  'milano-bella-milano-squadre-per-la-citta',
]

const healthOfFarmWorkers = [
  'valle-esempio-unita-mobile-sanitaria',
  'valle-esempio-protocollo-con-l-azienda-sanitaria',
  'valle-esempio-relazione-raccolti-2025',
]

const bolzano = [
  'bolzano-unita-di-strada-e-ricoveri',
  'bolzano-verso-la-piena-autonomia-abitativa',
  'bolzano-casa-sul-libero-mercato',
]

const palermo = [
  'palermo-i-primi-appartamenti-per-l-autonomia',
  'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
  'palermo-portinerie-di-comunita',
]

const latina = [
  'latina-one-stop-shop-di-via-don-morosini',
  'latina-centro-diurno-di-corso-matteotti',
  'latina-verde-pubblico-pizzeria-e-cucito',
  'latina-tre-alloggi-temporanei',
  'latina-il-bilancio-di-lgnet2',
  'latina-seconda-sede-del-one-stop-shop',
  'latina-i-numeri-di-febbraio-2025',
]

const taranto = [
  'taranto-volontari-accanto-a-chi-ha-bisogno',
  'taranto-sportello-unico-multiservizi',
  'taranto-giardini-scuole-e-teatro',
  'taranto-la-casa-del-rifugiato',
]

const without = (slugs: string[], ...others: string[]) =>
  slugs.filter((slug) => !others.includes(slug))

export const judgedQuestions: JudgedQuestion[] = [
  ...asked('inflection', 'it', {
    migrante: aboutMigrants,
    'alloggio temporaneo': shortStays,
    'emergenze abitative': housingEmergencies,
    'accogliere in famiglia': ['caserta-sportello-unico-ed-equipe-multidisciplinare'],
    'ricovero notturno': nightShelters,
    'mediatore culturale': mediation,
    'laboratorio di sartoria': tailoring,
    cimitero: ['genova-cura-dei-cimiteri-cittadini'],
    'orto condiviso': ['valle-esempio-gli-orti-della-ferrovia'],
    volontario: [
      ...volunteering,
      'valle-esempio-gli-orti-della-ferrovia',
      'borgo-esempio-lo-sportello-nelle-frazioni',
    ],
    psicologa: psychologicalSupport,
    'minore non accompagnato': unaccompaniedMinors,
    'famiglia vulnerabile': ['milano-minori-soli-e-famiglie-fragili-al-centro'],
    sfratto: ['borgo-esempio-custodia-sociale-di-condominio'],
    'stress abitativi': ['bolzano-verso-la-piena-autonomia-abitativa'],
  }),
  ...asked('accents', 'it', {
    'unita di strada': streetAndMobileUnits,
    'equipe itinerante': ['sassari-equipe-itineranti-e-laboratori-nelle-periferie'],
    'comunita di quartiere': ['palermo-portinerie-di-comunita'],
    'fragilita psichica': [
      'roma-open-space-polo-interculturale',
      'genova-sportello-mobile-e-centro-servizi-di-vico-tacconi',
      'valle-esempio-unita-mobile-sanitaria',
    ],
  }),
  ...asked('typo', 'it', {
    integrazzione: ['napoli-integrazione-abitativa', 'taranto-la-casa-del-rifugiato'],
    'accoglenza in famiglia': ['caserta-sportello-unico-ed-equipe-multidisciplinare'],
    'mediazone culturale': mediation,
    falegnamerria: ['sassari-laboratori-per-ragazze-e-ragazzi'],
    'unita mobbile': streetAndMobileUnits,
    condominnio: ['borgo-esempio-custodia-sociale-di-condominio'],
    'assistenza legalle': legalHelp,
    'portinerie di comunitta': ['palermo-portinerie-di-comunita'],
    'agricultura sociale': [
      'potenza-agricoltura-sociale',
      'potenza-tre-laboratori-cucina-agricoltura-e-sartoria',
    ],
    bracianti: ['valle-esempio-unita-mobile-sanitaria'],
    'laboratroi di cucina': [
      'potenza-cucina-e-hockey-chiudono-lgnetea',
      'potenza-tre-laboratori-cucina-agricoltura-e-sartoria',
    ],
    bolzanno: bolzano,
  }),
  ...asked('typo', 'en', {
    cemetries: ['genova-cura-dei-cimiteri-cittadini'],
    'houssing mediator': ['genova-il-mediatore-immobiliare'],
    volunters: volunteering,
  }),
  ...asked('synonym', 'it', {
    senzatetto: homelessness,
    clochard: homelessness,
    locazione: renting,
    affitto: renting,
    'sportello unico': oneStopShops,
    'minori soli': unaccompaniedMinors,
    immigrati: [...aboutMigrants, 'torino-housing-sociale-e-rifugio-per-le-donne'],
    coabitazione: sharedHomes,
    interpreti: mediation,
    'sistemazione provvisoria': shortStays,
    dormitorio: nightShelters,
    'consulenza legale': legalHelp,
    'medico di famiglia': [
      'valle-esempio-unita-mobile-sanitaria',
      'valle-esempio-relazione-raccolti-2025',
    ],
    carcere: ['taranto-volontari-accanto-a-chi-ha-bisogno'],
    cucito: tailoring,
    diciottenni: ['monte-esempio-la-garanzia-per-l-affitto'],
    'casa protetta per donne': ['torino-housing-sociale-e-rifugio-per-le-donne'],
  }),
  ...asked('phrase', 'it', {
    '"unità di strada"': [
      'one-stop-shop-e-unita-mobili-due-servizi-che-si-completano',
      'bolzano-unita-di-strada-e-ricoveri',
      'sassari-unita-mobile-ed-equipe-multidisciplinare',
      'firenze-lo-sportello-delle-unita-di-strada',
      'taranto-volontari-accanto-a-chi-ha-bisogno',
      'latina-il-bilancio-di-lgnet2',
      'napoli-unita-di-strada-e-sportelli',
    ],
    '"mercato libero"': ['bolzano-casa-sul-libero-mercato'],
    '"azienda sanitaria"': without(healthAuthorities, 'roma-open-space-polo-interculturale'),
    '"casa del rifugiato"': [
      'taranto-la-casa-del-rifugiato',
      'taranto-sportello-unico-multiservizi',
    ],
    '"cittadinanza attiva"': [
      'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
      'milano-bella-milano-squadre-per-la-citta',
    ],
    '"patto di risparmio"': ['monte-esempio-la-garanzia-per-l-affitto'],
    '"edilizia pubblica"': ['borgo-esempio-custodia-sociale-di-condominio'],
    '"bene confiscato"': ['palermo-portinerie-di-comunita'],
  }),
  ...asked('phrase', 'en', {
    '"home of their own"': [
      'bolzano-verso-la-piena-autonomia-abitativa',
      'genova-il-mediatore-immobiliare',
    ],
    '"housing agency"': ['palermo-i-primi-appartamenti-per-l-autonomia'],
  }),
  ...asked('city', 'it', {
    napoli: ['napoli-unita-di-strada-e-sportelli', 'napoli-integrazione-abitativa'],
    Bozen: bolzano,
    'sportello Genova': ['genova-sportello-mobile-e-centro-servizi-di-vico-tacconi'],
    'casa torino': [
      'torino-housing-sociale-e-rifugio-per-le-donne',
      'torino-one-stop-shop-itineranti',
    ],
    'palermo giovani': palermo,
    'latina alloggi': [
      'latina-tre-alloggi-temporanei',
      'latina-il-bilancio-di-lgnet2',
      'latina-seconda-sede-del-one-stop-shop',
      'latina-one-stop-shop-di-via-don-morosini',
    ],
    perugia: ['perugia-inclusione-abitativa-rapida', 'perugia-il-punto-su-lgnet3'],
    Puglia: ['bari-presa-in-carico-integrata-e-unita-mobile', ...taranto],
    'teatro taranto': ['taranto-sportello-unico-multiservizi', 'taranto-giardini-scuole-e-teatro'],
    'Porto Esempio': [
      'porto-esempio-lo-sportello-che-si-sposta',
      'porto-esempio-la-scheda-di-primo-colloquio',
      'porto-esempio-relazione-2025-dello-sportello',
    ],
    'comune di Bari': ['bari-presa-in-carico-integrata-e-unita-mobile'],
    'risultati di Latina': ['latina-il-bilancio-di-lgnet2', 'latina-i-numeri-di-febbraio-2025'],
  }),
  ...asked('city', 'en', {
    Florence: ['firenze-lo-sportello-delle-unita-di-strada', 'firenze-accompagnamento-alla-casa'],
    Venice: ['venezia-accompagnamento-all-abitare'],
    'Milan minors': [
      'milano-punti-unici-di-accesso-e-tutela-dei-minori',
      'milano-minori-soli-e-famiglie-fragili-al-centro',
    ],
    Trieste: [
      'trieste-accompagnamento-all-autonomia-abitativa',
      'trieste-co-housing-con-accompagnamento-socio-educativo',
    ],
  }),
  ...asked('English', 'en', {
    'homeless people': homelessness,
    'rent guarantee': ['monte-esempio-la-garanzia-per-l-affitto'],
    'unaccompanied minors': unaccompaniedMinors,
    'street outreach': streetAndMobileUnits,
    'legal aid': legalHelp,
    'women’s shelter': ['torino-housing-sociale-e-rifugio-per-le-donne'],
    'night shelter': nightShelters,
    volunteering,
    'community gardens': ['valle-esempio-gli-orti-della-ferrovia'],
    'tailoring workshop': tailoring,
    'interview form': ['porto-esempio-la-scheda-di-primo-colloquio'],
    'co-housing': sharedHomes,
    'mobile clinic': [
      'valle-esempio-unita-mobile-sanitaria',
      'valle-esempio-relazione-raccolti-2025',
    ],
    'language classes': languageLessons,
    eviction: ['borgo-esempio-custodia-sociale-di-condominio'],
    'farm workers': [
      'valle-esempio-unita-mobile-sanitaria',
      'valle-esempio-relazione-raccolti-2025',
    ],
    'mental health': mentalHealth,
    'travelling desk': desksThatTravel,
  }),
  ...asked('initials', 'it', {
    FAMI: ['lgnet2-dalla-presentazione-all-evento-conclusivo'],
    MSNA: unaccompaniedMinors,
    SAI: ['genova-cura-dei-cimiteri-cittadini'],
    SPRAR: ['genova-cura-dei-cimiteri-cittadini'],
    OSS: oneStopShops,
    ASL: healthAuthorities,
    ASP: ['bologna-casa-e-servizi-con-asp-citta-di-bologna'],
  }),
  ...asked('initials', 'en', {
    AMIF: ['lgnet2-dalla-presentazione-all-evento-conclusivo'],
    OSS: oneStopShops,
  }),
  ...asked(
    'exclusion',
    'it',
    {
      'unità di strada -Napoli': without(
        streetAndMobileUnits,
        'napoli-unita-di-strada-e-sportelli',
      ),
    },
    ['napoli-unita-di-strada-e-sportelli'],
  ),
  ...asked('exclusion', 'it', { 'agricoltura -cucina': ['potenza-agricoltura-sociale'] }, [
    'potenza-tre-laboratori-cucina-agricoltura-e-sartoria',
  ]),
  ...asked(
    'exclusion',
    'it',
    {
      'minori -milano': [
        'caserta-sportello-unico-ed-equipe-multidisciplinare',
        'caserta-campo-estivo-anziani-e-cura-dei-luoghi',
        'roma-open-space-polo-interculturale',
      ],
    },
    [
      'milano-punti-unici-di-accesso-e-tutela-dei-minori',
      'milano-minori-soli-e-famiglie-fragili-al-centro',
    ],
  ),
  ...asked(
    'exclusion',
    'it',
    {
      'laboratori -cucina': [
        'sassari-laboratori-per-ragazze-e-ragazzi',
        'sassari-equipe-itineranti-e-laboratori-nelle-periferie',
        'sassari-lgnet3-risorse-e-obiettivi',
        'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
        'taranto-sportello-unico-multiservizi',
        'taranto-giardini-scuole-e-teatro',
        'potenza-agricoltura-sociale',
      ],
    },
    [
      'potenza-cucina-e-hockey-chiudono-lgnetea',
      'potenza-tre-laboratori-cucina-agricoltura-e-sartoria',
    ],
  ),
  ...asked(
    'exclusion',
    'it',
    {
      'one stop shop -latina -torino': without(
        oneStopShops,
        ...latina,
        'torino-one-stop-shop-itineranti',
      ),
    },
    [...latina, 'torino-one-stop-shop-itineranti'],
  ),
  ...asked('natural', 'it', {
    'donne sole in alloggio precario, budget piccolo, città come la mia': [
      'torino-housing-sociale-e-rifugio-per-le-donne',
      'sassari-rifugi-protetti-e-coabitazione-solidale',
      'borgo-esempio-lo-sportello-nelle-frazioni',
    ],
    'come convincere i proprietari ad affittare a chi esce dall’accoglienza': [
      'monte-esempio-la-garanzia-per-l-affitto',
      'genova-il-mediatore-immobiliare',
      'bolzano-casa-sul-libero-mercato',
    ],
    'chi ha aperto uno sportello che si sposta nei quartieri?': desksThatTravel,
    'come si fa il primo colloquio con una persona in strada': [
      'porto-esempio-la-scheda-di-primo-colloquio',
    ],
    'corsi di italiano per chi lavora': languageLessons,
    'quanto costa un’unità mobile sanitaria': healthOfFarmWorkers,
    'accordo con la ASL per visite mediche ai braccianti': healthOfFarmWorkers,
    'attività per mamme e adolescenti': [
      'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
    ],
    'cosa fare quando arriva in città un minore straniero solo': unaccompaniedMinors,
    'coinvolgere i migranti nella cura del verde': careOfPublicPlaces,
    'lite tra vicini in condominio': ['borgo-esempio-custodia-sociale-di-condominio'],
    'dove far dormire le persone la notte d’inverno': nightShelters,
    'usare terreni pubblici abbandonati': [
      'valle-esempio-gli-orti-della-ferrovia',
      'potenza-agricoltura-sociale',
    ],
    'progetti per chi esce dal SAI': [
      'genova-cura-dei-cimiteri-cittadini',
      'monte-esempio-la-garanzia-per-l-affitto',
      'one-stop-shop-e-unita-mobili-due-servizi-che-si-completano',
      'borgo-esempio-custodia-sociale-di-condominio',
      'porto-esempio-lo-sportello-che-si-sposta',
      'borgo-esempio-lo-sportello-nelle-frazioni',
    ],
    'posti letto per lavoratori stagionali': ['valle-esempio-relazione-raccolti-2025'],
    'far incontrare vecchi e nuovi abitanti del quartiere': [
      'valle-esempio-gli-orti-della-ferrovia',
      'porto-esempio-relazione-2025-dello-sportello',
      'borgo-esempio-custodia-sociale-di-condominio',
      'palermo-portinerie-di-comunita',
    ],
    'aiutare chi esce dal carcere': ['taranto-volontari-accanto-a-chi-ha-bisogno'],
  }),
  ...asked('natural', 'en', {
    'how do other cities help people find a flat on the private market?': [
      'bolzano-casa-sul-libero-mercato',
      'genova-il-mediatore-immobiliare',
      'torino-one-stop-shop-itineranti',
      'monte-esempio-la-garanzia-per-l-affitto',
    ],
    'a checklist before signing a lease': ['monte-esempio-prima-di-firmare-un-affitto'],
    'what can a small town do without a van?': [
      'borgo-esempio-lo-sportello-nelle-frazioni',
      'porto-esempio-lo-sportello-che-si-sposta',
    ],
    'how do we share data with the health authority?': [
      'valle-esempio-protocollo-con-l-azienda-sanitaria',
    ],
  }),
]

/**
 * Further questions, judged the same way when the vocabulary and the weights were done, and which
 * nothing is adjusted to: how it answers what nobody had thought of.
 */
export const laterQuestions: JudgedQuestion[] = [
  ...asked('inflection', 'it', {
    'beni confiscati': ['palermo-portinerie-di-comunita'],
    anziano: ['caserta-campo-estivo-anziani-e-cura-dei-luoghi'],
    'vaccinazione dei braccianti': ['valle-esempio-unita-mobile-sanitaria'],
    'cooperative agricole': ['potenza-agricoltura-sociale'],
    'questionari alle famiglie': ['caserta-questionario-alle-famiglie-per-scegliere-i-luoghi'],
    'canoni concordati': [
      'monte-esempio-la-garanzia-per-l-affitto',
      'monte-esempio-prima-di-firmare-un-affitto',
    ],
  }),
  ...asked('typo', 'it', {
    'cittadinanza attvia': [
      'milano-bella-milano-squadre-per-la-citta',
      'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
    ],
    volontariatto: volunteering,
    sartorria: tailoring,
    disabilta: ['caserta-campo-estivo-anziani-e-cura-dei-luoghi'],
  }),
  ...asked('synonym', 'it', {
    detenuti: ['taranto-volontari-accanto-a-chi-ha-bisogno'],
    sport: [
      'potenza-cucina-e-hockey-chiudono-lgnetea',
      'caserta-campo-estivo-anziani-e-cura-dei-luoghi',
    ],
    'riparare biciclette': ['sassari-laboratori-per-ragazze-e-ragazzi'],
    prigione: ['taranto-volontari-accanto-a-chi-ha-bisogno'],
    'ambulatorio mobile': healthOfFarmWorkers,
    'ricerca casa': [
      'bolzano-casa-sul-libero-mercato',
      'torino-one-stop-shop-itineranti',
      'genova-il-mediatore-immobiliare',
    ],
  }),
  ...asked('phrase', 'it', {
    '"pacchi viveri"': ['taranto-volontari-accanto-a-chi-ha-bisogno'],
    '"uffici di cittadinanza"': ['perugia-inclusione-abitativa-rapida'],
  }),
  ...asked('city', 'it', {
    'terzo settore Bologna': ['bologna-casa-e-servizi-con-asp-citta-di-bologna'],
    'minori a Roma': ['roma-open-space-polo-interculturale'],
    'obiettivi Sassari': ['sassari-lgnet3-risorse-e-obiettivi'],
  }),
  ...asked('English', 'en', {
    prison: ['taranto-volontari-accanto-a-chi-ha-bisogno'],
    'older people': ['caserta-campo-estivo-anziani-e-cura-dei-luoghi'],
    carpentry: ['sassari-laboratori-per-ragazze-e-ragazzi'],
    'social caretaker': ['borgo-esempio-custodia-sociale-di-condominio'],
    theatre: ['taranto-sportello-unico-multiservizi', 'taranto-giardini-scuole-e-teatro'],
    'help with household budgets': ['firenze-accompagnamento-alla-casa'],
    'asylum fund': ['lgnet2-dalla-presentazione-all-evento-conclusivo'],
  }),
  ...asked('natural', 'it', {
    'come si regola la privacy dei dati sanitari tra enti?': [
      'valle-esempio-protocollo-con-l-azienda-sanitaria',
      'porto-esempio-la-scheda-di-primo-colloquio',
    ],
    'servizi che mandano insieme assistente sociale e mediatrice': [
      'porto-esempio-lo-sportello-che-si-sposta',
      'borgo-esempio-lo-sportello-nelle-frazioni',
      'valle-esempio-unita-mobile-sanitaria',
      'sassari-unita-mobile-ed-equipe-multidisciplinare',
    ],
    'quanti accessi al pronto soccorso si evitano': [
      'valle-esempio-unita-mobile-sanitaria',
      'porto-esempio-lo-sportello-che-si-sposta',
    ],
    'che cosa fare con chi non paga l’affitto': [
      'borgo-esempio-custodia-sociale-di-condominio',
      'monte-esempio-la-garanzia-per-l-affitto',
    ],
  }),
  ...asked('natural', 'en', {
    'who pays for the deposit of a flat?': ['monte-esempio-la-garanzia-per-l-affitto'],
    'walks to get to know the neighbourhood': ['porto-esempio-relazione-2025-dello-sportello'],
    'how long do people wait for a first health visit?': [
      'porto-esempio-relazione-2025-dello-sportello',
    ],
    'housing for seasonal workers': ['valle-esempio-relazione-raccolti-2025'],
  }),
]

/**
 * Words that look alike and mean something else: asking `q` must not bring an entry whose text
 * says only `text`, and must bring one that says `right`.
 */
export interface LookalikeWords {
  q: string
  locale: Locale
  text: string
  right: string
}

export const lookalikes: LookalikeWords[] = [
  { q: 'casa', locale: 'it', text: 'Ogni caso è a sé: i casi difficili.', right: 'Cinque case.' },
  {
    q: 'comune',
    locale: 'it',
    text: 'La comunicazione: come comunicare il comunicato.',
    right: 'I Comuni della valle.',
  },
  { q: 'CAS', locale: 'it', text: 'Una casa e un caso.', right: 'Chi lascia il CAS.' },
  { q: 'salute', locale: 'it', text: 'Un saluto e molti saluti.', right: 'Parlare di salute.' },
  { q: 'volontari', locale: 'it', text: 'La volontà di fare.', right: 'Una volontaria in più.' },
  { q: 'minori', locale: 'it', text: 'Le minoranze linguistiche.', right: 'Un minore solo.' },
  { q: 'mediatore', locale: 'it', text: 'In media, una mediana.', right: 'Due mediatrici.' },
  { q: 'letto', locale: 'it', text: 'Una lettera e un lettore.', right: 'Dieci letti.' },
  {
    q: 'integrazione',
    locale: 'it',
    text: 'Il pane integrale.',
    right: 'Percorsi d’integrazione.',
  },
  {
    q: 'community',
    locale: 'en',
    text: 'Communicating well: a communication plan.',
    right: 'Two communities.',
  },
  { q: 'housing', locale: 'en', text: 'A household and housework.', right: 'Housing first.' },
  { q: 'policy', locale: 'en', text: 'The police came.', right: 'Two policies.' },
]

function asked(
  questionClass: QuestionClass,
  locale: Locale,
  questions: Record<string, string[]>,
  never?: string[],
): JudgedQuestion[] {
  return Object.entries(questions).map(([q, relevant]) => ({
    class: questionClass,
    locale,
    q,
    relevant,
    ...(never ? { never } : {}),
  }))
}
