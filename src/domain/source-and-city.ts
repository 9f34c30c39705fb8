/** Names what there is once an entry and city, both by id: a running replication, an assessment. */
export const sourceAndCity = (source: string, city: string): string => `${source}:${city}`
