import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What will be here. */
  title: string
  /** Why it is not yet, and who can begin. */
  children: ReactNode
  action?: { label: string; href: string }
}

/** A list with nothing in it, said honestly. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      <p>{children}</p>
      {action ? (
        <p>
          <a href={action.href}>{action.label}</a>
        </p>
      ) : null}
    </div>
  )
}
