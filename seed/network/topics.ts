import type { SeedTopic } from '../types'

/** The controlled vocabulary: areas and dimensions in the interface's own words. */
export const topics: SeedTopic[] = [
  topic('area', 'impegno-civico', 'Impegno civico', 'Civic engagement', {
    it: ['volontariato', 'cittadinanza attiva', 'partecipazione', 'cura dei luoghi', 'beni comuni'],
    en: ['volunteering', 'active citizenship', 'participation', 'commons'],
  }),
  topic(
    'area',
    'presa-in-carico',
    'Presa in carico (One Stop Shop e unità mobili)',
    'Case management (One Stop Shops and mobile units)',
    {
      it: ['sportello unico', 'One Stop Shop', 'unità mobile', 'unità di strada', 'équipe'],
      en: ['one stop shop', 'help desk', 'outreach', 'street unit', 'social work'],
    },
  ),
  topic('area', 'housing', 'Housing e inclusione abitativa', 'Housing and housing inclusion', {
    it: ['casa', 'abitare', 'alloggio', 'coabitazione', 'affitto', 'autonomia abitativa'],
    en: ['home', 'accommodation', 'co-housing', 'rent', 'housing independence'],
  }),
  topic('dimension', 'sociale', 'Marginalità sociale', 'Social marginality', {
    it: ['isolamento', 'esclusione sociale'],
    en: ['isolation', 'social exclusion'],
  }),
  topic('dimension', 'sanitaria', 'Marginalità sanitaria', 'Health marginality', {
    it: ['salute', 'accesso alle cure', 'medico'],
    en: ['health', 'access to care', 'doctor'],
  }),
  topic('dimension', 'abitativa', 'Marginalità abitativa', 'Housing marginality', {
    it: ['senza casa', 'sfratto', 'emergenza abitativa'],
    en: ['homelessness', 'eviction', 'housing emergency'],
  }),
  topic('target', 'donne-sole', 'Donne sole', 'Women on their own', {
    it: ['donne', 'madri sole'],
    en: ['women', 'single women'],
  }),
  topic('target', 'famiglie-con-minori', 'Famiglie con minori', 'Families with children', {
    it: ['genitori', 'bambine e bambini', 'nuclei familiari'],
    en: ['parents', 'children', 'households'],
  }),
  topic(
    'target',
    'minori-stranieri-non-accompagnati',
    'Minori stranieri non accompagnati',
    'Unaccompanied foreign minors',
    { it: ['MSNA', 'minori soli'], en: ['unaccompanied children', 'separated children'] },
  ),
  topic('target', 'neomaggiorenni', 'Neomaggiorenni', 'Young people who have just come of age', {
    it: ['diciottenni', 'giovani adulti', 'prosieguo amministrativo'],
    en: ['care leavers', 'young adults'],
  }),
  topic('target', 'senza-dimora', 'Senza dimora', 'People experiencing homelessness', {
    it: ['in strada', 'homeless'],
    en: ['homeless', 'rough sleeping'],
  }),
  topic('target', 'vittime-di-tratta', 'Vittime di tratta', 'Victims of trafficking', {
    it: ['tratta', 'sfruttamento'],
    en: ['trafficking', 'exploitation'],
  }),
  topic(
    'target',
    'fragilita-sanitaria-o-psichica',
    'Fragilità sanitaria o psichica',
    'Physical or mental health vulnerability',
    {
      it: ['salute mentale', 'vulnerabilità', 'trauma'],
      en: ['mental health', 'vulnerability', 'trauma'],
    },
  ),
  topic(
    'target',
    'persone-uscite-dall-accoglienza',
    'Persone uscite dall’accoglienza',
    'People who have left the reception system',
    {
      it: ['fuoriusciti', 'fine accoglienza', 'SAI', 'CAS'],
      en: ['after reception', 'move-on', 'leaving reception'],
    },
  ),
  topic(
    'target',
    'persone-in-fuga-dall-ucraina',
    'Persone in fuga dall’Ucraina',
    'People fleeing Ukraine',
    { it: ['protezione temporanea', 'Ucraina'], en: ['temporary protection', 'Ukraine'] },
  ),
  topic('theme', 'governance', 'Governance della rete', 'Network governance', {
    it: ['regia', 'coordinamento', 'partenariato', 'multilivello'],
    en: ['coordination', 'partnership', 'multilevel'],
  }),
  topic('theme', 'comunicazione', 'Comunicazione', 'Communication', {
    it: ['racconto', 'video', 'sensibilizzazione'],
    en: ['storytelling', 'video', 'awareness'],
  }),
  topic('theme', 'lavoro-e-formazione', 'Lavoro e formazione', 'Work and training', {
    it: ['laboratori', 'tirocini', 'corsi', 'mestieri'],
    en: ['workshops', 'placements', 'courses', 'trades'],
  }),
  topic('theme', 'lingua-italiana', 'Lingua italiana', 'Italian language', {
    it: ['corsi di italiano', 'alfabetizzazione'],
    en: ['Italian courses', 'literacy'],
  }),
  topic(
    'theme',
    'mediazione-linguistico-culturale',
    'Mediazione linguistico-culturale',
    'Language and cultural mediation',
    { it: ['mediatori', 'interpreti'], en: ['mediators', 'interpreters'] },
  ),
  topic(
    'theme',
    'assistenza-legale',
    'Orientamento e assistenza legale',
    'Legal guidance and help',
    {
      it: ['permesso di soggiorno', 'documenti', 'residenza'],
      en: ['residence permit', 'papers', 'registration'],
    },
  ),
  topic('theme', 'terzo-settore', 'Lavoro con il terzo settore', 'Work with the third sector', {
    it: ['co-progettazione', 'associazioni', 'cooperative'],
    en: ['co-design', 'associations', 'cooperatives'],
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
