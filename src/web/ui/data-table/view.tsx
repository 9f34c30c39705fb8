import type { ReactNode } from 'react'

interface DataTableProps {
  caption: string
  columns: { label: string; numeric?: boolean }[]
  /** The first cell of a row names it. */
  rows: ReactNode[][]
}

/** Rows and columns; on a narrow screen each row becomes a small list with the columns' names. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }) => (
            <th key={label} scope="col" className={numeric ? 'numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td
                  key={column}
                  data-label={columns[column]?.label}
                  className={columns[column]?.numeric ? 'numeric' : undefined}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
