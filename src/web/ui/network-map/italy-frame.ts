import { geoMercator } from 'd3-geo'

/** The box of the outline's drawing, in its own units. */
export const frame = { width: 610, height: 793 }

/** Italy's furthest points (degrees), which touch the edges of that box. */
const corners = {
  type: 'MultiPoint' as const,
  coordinates: [
    [6.6267, 35.4929],
    [18.5205, 47.0921],
  ],
}

const projection = geoMercator().fitExtent(
  [
    [0.3, 0.3],
    [610, 792.2],
  ],
  corners,
)

/** Where a place stands on the outline, in its units; longitude and latitude in degrees. */
export function placeOf(longitude: number, latitude: number): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0]
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
