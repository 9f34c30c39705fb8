import {
  buildResource,
  type BuiltResource,
  type ResourceOverrides,
} from '../support/build-resource'
import type { Cast, Stage } from '../support/cast'

/** How each row of the tables about resources is brought about. */
export function resourceFixtures({ organisations }: Cast): Record<string, ResourceOverrides> {
  const { owner, coOwner, named, anci, ministry } = organisations
  const own: ResourceOverrides = {
    organisation: owner,
    coOwners: [
      { organisation: coOwner, accepted: true },
      { organisation: named, accepted: false },
    ],
  }
  const source: ResourceOverrides = { organisation: owner, provenance: 'publicSources' }
  return {
    draft: own,
    submitted: { ...own, workflow: 'submitted' },
    network: { ...own, workflow: 'network' },
    proposed: { ...own, workflow: 'proposed' },
    public: { ...own, workflow: 'public' },
    archived: { ...own, workflow: 'archived' },
    pubRevDraft: { ...own, workflow: 'public', revision: 'draft' },
    pubRevSubmitted: { ...own, workflow: 'public', revision: 'submitted' },
    pubRevNetwork: { ...own, workflow: 'public', revision: 'network' },
    pubRevProposed: { ...own, workflow: 'public', revision: 'proposed' },
    netRevDraft: { ...own, workflow: 'network', revision: 'draft' },
    archRevDraft: { ...own, workflow: 'archived', revision: 'draft' },
    demoDraft: { ...own, provenance: 'demonstration' },
    demoPublic: { ...own, provenance: 'demonstration', workflow: 'public' },
    srcDraft: source,
    srcNetwork: { ...source, workflow: 'network' },
    srcProposed: { ...source, workflow: 'proposed' },
    srcPublic: { ...source, workflow: 'public' },
    srcTaken: {
      ...source,
      workflow: 'public',
      revision: 'draft',
      revisionData: { provenance: 'city' },
    },
    anciDraft: { organisation: anci },
    anciProposed: { organisation: anci, workflow: 'proposed' },
    anciPublic: { organisation: anci, workflow: 'public' },
    miniDraft: { organisation: ministry },
    miniProposed: { organisation: ministry, workflow: 'proposed' },
    miniPublic: { organisation: ministry, workflow: 'public' },
  }
}

/** Fixtures that cells share, and new ones for the cells that change them. */
export class Shelf {
  private readonly shared = new Map<string, BuiltResource>()
  private readonly recipes: Record<string, ResourceOverrides>

  constructor(
    private readonly stage: Stage,
    cast: Cast,
  ) {
    this.recipes = resourceFixtures(cast)
  }

  get names(): string[] {
    return Object.keys(this.recipes)
  }

  async stock(): Promise<void> {
    for (const name of this.names) this.shared.set(name, await this.build(name, false))
  }

  /** A new one of its kind, which may be changed. */
  fresh(name: string): Promise<BuiltResource> {
    return this.build(name, true)
  }

  private build(name: string, straight: boolean): Promise<BuiltResource> {
    const recipe = this.recipes[name]
    if (!recipe) throw new Error(`there is no fixture ${name}`)
    return buildResource(this.stage, { ...recipe, straight })
  }

  /** The one that is only read. */
  known(name: string): BuiltResource {
    const built = this.shared.get(name)
    if (!built) throw new Error(`${name} is not on the shelf`)
    return built
  }
}
