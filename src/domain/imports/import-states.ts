export const importStates = ['waiting', 'running', 'done', 'failed'] as const
export type ImportState = (typeof importStates)[number]
