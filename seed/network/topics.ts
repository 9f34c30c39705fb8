import type { SeedTopic } from '../types'

/**
 * The controlled vocabulary. Synonyms are other ways of saying the label itself: whoever searches
 * for one of them finds all of them, in both languages. So a word that is only near, wider or
 * narrower has a topic of its own, or none: it would bring what was not asked for.
 */
export const topics: SeedTopic[] = [
  topic('area', 'impegno-civico', 'Impegno civico', 'Civic engagement', {
    it: ['cittadinanza attiva', 'partecipazione civica'],
    en: ['active citizenship', 'civic participation'],
  }),
  topic(
    'area',
    'presa-in-carico',
    'Presa in carico (One Stop Shop e unità mobili)',
    'Case management (One Stop Shops and mobile units)',
    { it: ['presa in carico'], en: ['case management', 'casework'] },
  ),
  topic('area', 'housing', 'Housing e inclusione abitativa', 'Housing and housing inclusion', {
    it: ['housing', 'inclusione abitativa', 'integrazione abitativa', 'inserimento abitativo'],
    en: ['housing', 'housing inclusion', 'housing integration'],
  }),
  topic('dimension', 'sociale', 'Marginalità sociale', 'Social marginality', {
    it: ['esclusione sociale', 'isolamento sociale'],
    en: ['social exclusion', 'social isolation'],
  }),
  topic('dimension', 'sanitaria', 'Marginalità sanitaria', 'Health marginality', {
    it: ['esclusione sanitaria', 'accesso alle cure'],
    en: ['health exclusion', 'access to care'],
  }),
  topic('dimension', 'abitativa', 'Marginalità abitativa', 'Housing marginality', {
    it: ['esclusione abitativa'],
    en: ['housing exclusion'],
  }),
  topic('target', 'donne-sole', 'Donne sole', 'Women on their own', {
    it: ['donne singole', 'madri sole'],
    en: ['single women', 'women alone', 'lone mothers'],
  }),
  topic('target', 'famiglie-con-minori', 'Famiglie con minori', 'Families with children', {
    it: ['nuclei familiari', 'famiglie con bambini', 'famiglie con figli'],
    en: ['households with children', 'families with minors'],
  }),
  topic(
    'target',
    'minori-stranieri-non-accompagnati',
    'Minori stranieri non accompagnati',
    'Unaccompanied foreign minors',
    {
      it: ['MSNA', 'minori non accompagnati', 'minori soli', 'minori stranieri soli'],
      en: ['UASC', 'unaccompanied minors', 'unaccompanied children', 'separated children'],
    },
  ),
  topic('target', 'neomaggiorenni', 'Neomaggiorenni', 'Young people who have just come of age', {
    it: ['diciottenni', 'neo maggiorenni'],
    en: ['care leavers', 'young people turning eighteen'],
  }),
  topic('target', 'senza-dimora', 'Senza dimora', 'People experiencing homelessness', {
    it: ['senzatetto', 'senza tetto', 'senza fissa dimora', 'homeless', 'clochard'],
    en: ['homeless', 'homelessness', 'rough sleepers', 'rough sleeping', 'without a home'],
  }),
  topic('target', 'vittime-di-tratta', 'Vittime di tratta', 'Victims of trafficking', {
    it: ['tratta di esseri umani', 'tratta di persone'],
    en: ['human trafficking', 'trafficked people'],
  }),
  topic(
    'target',
    'fragilita-sanitaria-o-psichica',
    'Fragilità sanitaria o psichica',
    'Physical or mental health vulnerability',
    {
      it: [
        'fragilità sanitaria',
        'fragilità psichica',
        'vulnerabilità sanitaria',
        'disagio psichico',
      ],
      en: ['health vulnerability', 'mental health vulnerability'],
    },
  ),
  topic(
    'target',
    'persone-uscite-dall-accoglienza',
    'Persone uscite dall’accoglienza',
    'People who have left the reception system',
    {
      it: [
        'uscita dall’accoglienza',
        'esce dall’accoglienza',
        'fuoriusciti dall’accoglienza',
        'fine accoglienza',
      ],
      en: ['leaving reception', 'left reception', 'after reception', 'end of reception'],
    },
  ),
  topic(
    'target',
    'persone-in-fuga-dall-ucraina',
    'Persone in fuga dall’Ucraina',
    'People fleeing Ukraine',
    {
      it: ['profughi ucraini', 'rifugiati ucraini', 'emergenza Ucraina'],
      en: ['Ukrainian refugees', 'refugees from Ukraine'],
    },
  ),
  topic('theme', 'giovani', 'Giovani', 'Young people', {
    it: ['ragazze e ragazzi', 'ragazzi', 'ragazze'],
    en: ['youth', 'young adults'],
  }),
  topic('theme', 'persone-migranti', 'Persone migranti', 'Migrants', {
    it: ['migranti', 'immigrati', 'persone immigrate', 'persone con background migratorio'],
    en: ['immigrants', 'migrant people', 'people with a migrant background'],
  }),
  topic(
    'theme',
    'cittadini-di-paesi-terzi',
    'Cittadini di Paesi terzi',
    'Third-country nationals',
    {
      it: ['cittadini stranieri', 'stranieri', 'extracomunitari', 'cittadini non comunitari'],
      en: ['foreign citizens', 'foreign nationals', 'non-EU citizens'],
    },
  ),
  topic('theme', 'richiedenti-asilo', 'Richiedenti asilo', 'Asylum seekers', {
    it: ['richiedenti protezione internazionale'],
    en: ['asylum applicants', 'applicants for international protection'],
  }),
  topic(
    'theme',
    'titolari-di-protezione',
    'Titolari di protezione internazionale',
    'Beneficiaries of international protection',
    {
      it: ['rifugiati', 'beneficiari di protezione internazionale'],
      en: ['refugees', 'holders of international protection'],
    },
  ),
  topic('theme', 'governance', 'Governance della rete', 'Network governance', {
    it: ['governance multilivello', 'cabina di regia'],
    en: ['multilevel governance', 'steering committee'],
  }),
  topic('theme', 'comunicazione', 'Comunicazione', 'Communication', {
    it: ['campagne di comunicazione', 'campagne informative'],
    en: ['communication campaigns', 'information campaigns'],
  }),
  topic('theme', 'co-progettazione', 'Co-progettazione', 'Co-design', {
    it: ['coprogettazione'],
    en: ['codesign', 'joint planning'],
  }),
  topic('theme', 'terzo-settore', 'Lavoro con il terzo settore', 'Work with the third sector', {
    it: ['terzo settore', 'enti del terzo settore', 'ETS', 'privato sociale', 'non profit'],
    en: ['third sector', 'voluntary sector', 'non-profit organisations', 'NGOs'],
  }),
  topic(
    'theme',
    'fami',
    'Fondo Asilo, Migrazione e Integrazione',
    'Asylum, Migration and Integration Fund',
    { it: ['FAMI', 'AMIF'], en: ['AMIF', 'FAMI'] },
  ),
  topic(
    'theme',
    'sai',
    'Sistema di accoglienza e integrazione',
    'Reception and integration system',
    { it: ['SAI', 'SPRAR', 'SIPROIMI'], en: ['SAI', 'SPRAR', 'SIPROIMI'] },
  ),
  topic('theme', 'cas', 'Centri di accoglienza straordinaria', 'Extraordinary reception centres', {
    it: ['CAS', 'accoglienza straordinaria'],
    en: ['CAS', 'extraordinary reception'],
  }),
  topic('theme', 'one-stop-shop', 'One Stop Shop', 'One Stop Shop', {
    it: ['OSS', 'sportello unico', 'sportello multiservizi', 'punto unico di accesso'],
    en: ['OSS', 'single support desk', 'multi-service desk', 'single access point'],
  }),
  topic('theme', 'unita-mobili', 'Unità mobili', 'Mobile units', {
    it: [
      'unità mobile di strada',
      'unità di strada',
      'équipe mobile',
      'équipe itinerante',
      'lavoro in strada',
    ],
    en: [
      'street unit',
      'street outreach',
      'outreach',
      'outreach unit',
      'mobile team',
      'street work',
    ],
  }),
  topic('theme', 'sportelli-itineranti', 'Sportelli itineranti', 'Travelling desks', {
    it: ['sportello mobile', 'punto informativo itinerante', 'sportello che si sposta'],
    en: ['mobile desk', 'travelling information point', 'desk that travels'],
  }),
  topic('theme', 'equipe-multidisciplinare', 'Équipe multidisciplinare', 'Multidisciplinary team', {
    it: ['équipe multiprofessionale', 'équipe interdisciplinare'],
    en: ['multi-professional team', 'interdisciplinary team'],
  }),
  topic(
    'theme',
    'mediazione-linguistico-culturale',
    'Mediazione linguistico-culturale',
    'Language and cultural mediation',
    {
      it: [
        'mediazione culturale',
        'mediazione interculturale',
        'mediatori culturali',
        'mediatori linguistici',
        'interpreti',
        'interpretariato',
      ],
      en: [
        'cultural mediation',
        'cultural mediators',
        'language mediators',
        'interpreters',
        'interpreting',
      ],
    },
  ),
  topic(
    'theme',
    'assistenza-legale',
    'Orientamento e assistenza legale',
    'Legal guidance and help',
    {
      it: [
        'assistenza legale',
        'consulenza legale',
        'supporto legale',
        'sostegno legale',
        'tutela legale',
        'orientamento legale',
      ],
      en: [
        'legal help',
        'legal aid',
        'legal advice',
        'legal support',
        'legal assistance',
        'legal guidance',
      ],
    },
  ),
  topic('theme', 'permesso-di-soggiorno', 'Permesso di soggiorno', 'Residence permit', {
    it: ['titolo di soggiorno'],
    en: ['residence title', 'permit to stay'],
  }),
  topic('theme', 'residenza-anagrafica', 'Residenza anagrafica', 'Registration of residence', {
    it: ['iscrizione anagrafica'],
    en: ['registry enrolment', 'registering residence'],
  }),
  topic('theme', 'lavoro-e-formazione', 'Lavoro e formazione', 'Work and training', {
    it: [
      'inserimento lavorativo',
      'inclusione lavorativa',
      'orientamento al lavoro',
      'avviamento al lavoro',
      'formazione professionale',
    ],
    en: [
      'job guidance',
      'job placement',
      'work integration',
      'vocational training',
      'employment support',
    ],
  }),
  topic('theme', 'lingua-italiana', 'Lingua italiana', 'Italian language', {
    it: ['corsi di italiano', 'corsi di lingua', 'italiano L2', 'scuola di italiano'],
    en: ['Italian courses', 'Italian classes', 'language courses', 'language classes'],
  }),
  topic('theme', 'volontariato', 'Volontariato', 'Volunteering', {
    it: ['volontari', 'volontarie', 'lavoro volontario'],
    en: ['volunteers', 'voluntary work'],
  }),
  topic('theme', 'cura-dei-luoghi', 'Cura dei luoghi', 'Care of public places', {
    it: [
      'cura dei beni comuni',
      'cura del verde',
      'cura del verde pubblico',
      'manutenzione urbana',
    ],
    en: ['care of green spaces', 'urban maintenance', 'care of the commons'],
  }),
  topic('theme', 'orti-urbani', 'Orti urbani', 'Community gardens', {
    it: ['orti condivisi', 'orti sociali', 'orti comuni', 'orti di comunità'],
    en: ['shared gardens', 'allotments', 'urban gardens'],
  }),
  topic('theme', 'sartoria', 'Sartoria', 'Tailoring', {
    it: ['cucito'],
    en: ['sewing', 'dressmaking'],
  }),
  topic('theme', 'braccianti', 'Braccianti', 'Farm workers', {
    it: ['lavoratori agricoli', 'operai agricoli'],
    en: ['farm labourers', 'agricultural workers'],
  }),
  topic('theme', 'carcere', 'Carcere', 'Prison', {
    it: ['casa circondariale', 'istituto penitenziario', 'prigione'],
    en: ['jail', 'penitentiary'],
  }),
  topic('theme', 'casa', 'Casa e alloggio', 'Homes', {
    it: ['casa', 'alloggio', 'abitazione', 'appartamento'],
    en: ['home', 'accommodation', 'flat', 'apartment'],
  }),
  topic('theme', 'affitto', 'Affitto', 'Rent', {
    it: ['locazione', 'contratto di affitto', 'contratto di locazione'],
    en: ['renting', 'lease', 'tenancy'],
  }),
  topic('theme', 'garanzia-per-l-affitto', 'Garanzia per l’affitto', 'Rent guarantee', {
    it: ['fondo di garanzia', 'garanzia di locazione'],
    en: ['guarantee fund', 'tenancy guarantee'],
  }),
  topic(
    'theme',
    'mercato-privato-della-casa',
    'Mercato privato della casa',
    'Private housing market',
    {
      it: ['mercato privato', 'mercato libero', 'libero mercato'],
      en: ['private market', 'open market', 'private rental market'],
    },
  ),
  topic('theme', 'intermediazione-abitativa', 'Intermediazione abitativa', 'Housing mediation', {
    it: [
      'mediatore immobiliare',
      'mediazione immobiliare',
      'intermediazione immobiliare',
      'mediatore abitativo',
    ],
    en: ['housing mediator', 'housing broker'],
  }),
  topic('theme', 'autonomia-abitativa', 'Autonomia abitativa', 'Housing independence', {
    it: ['indipendenza abitativa'],
    en: ['independent housing', 'housing autonomy'],
  }),
  topic('theme', 'emergenza-abitativa', 'Emergenza abitativa', 'Housing emergency', {
    it: ['disagio abitativo', 'stress abitativo', 'precarietà abitativa', 'alloggio precario'],
    en: ['housing hardship', 'housing stress', 'housing insecurity', 'precarious housing'],
  }),
  topic('theme', 'alloggio-temporaneo', 'Alloggio temporaneo', 'Temporary housing', {
    it: [
      'housing temporaneo',
      'accoglienza temporanea',
      'sistemazione temporanea',
      'sistemazione provvisoria',
      'sistemazione di breve durata',
      'soluzione abitativa di breve periodo',
    ],
    en: [
      'temporary home',
      'temporary accommodation',
      'short-stay housing',
      'short-term housing',
      'temporary reception',
    ],
  }),
  topic('theme', 'coabitazione', 'Coabitazione', 'Co-housing', {
    it: ['co-housing', 'cohousing', 'abitazione condivisa', 'casa condivisa', 'abitare condiviso'],
    en: ['cohousing', 'shared housing', 'shared home', 'house sharing'],
  }),
  topic('theme', 'ricoveri-notturni', 'Ricoveri notturni', 'Night shelters', {
    it: ['dormitorio', 'accoglienza notturna', 'asilo notturno'],
    en: ['night reception', 'overnight shelter'],
  }),
  topic('theme', 'rifugi-protetti', 'Rifugi protetti', 'Protected shelters', {
    it: ['casa rifugio', 'casa protetta'],
    en: ['safe house', 'refuge'],
  }),
  topic('theme', 'accoglienza-in-famiglia', 'Accoglienza in famiglia', 'Family hosting', {
    it: ['ospitalità in famiglia', 'famiglie accoglienti'],
    en: ['host families', 'homestay'],
  }),
  topic('theme', 'custodia-sociale', 'Custodia sociale', 'Social caretaking', {
    it: ['custode sociale', 'portierato sociale', 'portineria sociale', 'portineria di comunità'],
    en: ['social caretaker', 'community concierge'],
  }),
  topic('theme', 'unita-mobile-sanitaria', 'Unità mobile sanitaria', 'Mobile health unit', {
    it: ['ambulatorio mobile', 'clinica mobile'],
    en: ['mobile clinic', 'mobile surgery'],
  }),
  topic('theme', 'salute', 'Salute', 'Health', {
    it: ['sanità', 'assistenza sanitaria', 'cure mediche'],
    en: ['health care', 'healthcare', 'medical care'],
  }),
  topic(
    'theme',
    'salute-mentale',
    'Salute mentale e sostegno psicologico',
    'Mental health and psychological support',
    {
      it: [
        'salute mentale',
        'benessere mentale',
        'benessere psicologico',
        'sostegno psicologico',
        'supporto psicologico',
        'assistenza psicologica',
      ],
      en: ['mental health', 'mental well-being', 'psychological support', 'psychological help'],
    },
  ),
  topic('theme', 'azienda-sanitaria', 'Azienda sanitaria', 'Health authority', {
    it: ['ASL', 'AUSL', 'ATS', 'azienda sanitaria locale'],
    en: ['local health authority'],
  }),
  topic('theme', 'medico-di-base', 'Medico di base', 'Family doctor', {
    it: ['medico di famiglia', 'medico di medicina generale'],
    en: ['GP', 'general practitioner'],
  }),
]

function topic(
  facet: SeedTopic['facet'],
  slug: string,
  it: string,
  en: string,
  synonyms: SeedTopic['synonyms'],
): SeedTopic {
  return { facet, slug, label: { it, en }, synonyms }
}
