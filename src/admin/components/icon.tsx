import { NetworkGlyph } from '../../web/ui/layout/network-glyph'

/** The network's mark, at the head of every page of the panel. */
export function Icon() {
  return (
    <span className="portal-icon">
      <NetworkGlyph />
    </span>
  )
}
