import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'

/** Payload's Local API: what reads or writes with an authority that the call itself must show. */
const operations = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreVersion',
  'update',
  'updateGlobal',
])

/** Named by Payload, handed from hand to hand by us: whatever ends in it is Payload. */
const isPayload = (receiver: ts.Expression): boolean =>
  /(^|\.)payload$/.test(receiver.getText().replaceAll('?', ''))

const sources = await parsed('src', 'collections')

test('every call of the Local API shows whose authority it uses', () => {
  const silent = localCalls()
    .filter((found) => propertyOf(found, 'overrideAccess') === undefined)
    .map(place)
  assert.deepEqual(silent, [])
})

test('what is done as a person says who the person is', () => {
  const nameless = localCalls()
    .filter((found) => propertyOf(found, 'overrideAccess') === 'false')
    .filter((found) => !propertyOf(found, 'user') && !propertyOf(found, 'req'))
    .map(place)
  assert.deepEqual(nameless, [])
})

test('what is done as the system says why, beside the call', () => {
  const unexplained = localCalls()
    .filter((found) => propertyOf(found, 'overrideAccess') === 'true')
    .filter(({ file, call }) => !/as the system/i.test(around(file, call)))
    .map(place)
  assert.deepEqual(unexplained, [])
})

test('no access table or field access holds a nameless function', () => {
  const nameless: string[] = []
  for (const file of sources)
    visit(file, (node) => {
      const table = accessTable(node)
      for (const cell of table?.properties ?? [])
        if (
          ts.isMethodDeclaration(cell) ||
          (ts.isPropertyAssignment(cell) && isNameless(cell.initializer))
        )
          nameless.push(place({ file, call: cell }))
    })
  assert.deepEqual(nameless, [])
})

/** What is declared as a table of `src/access`, or given as `access` to a collection or field. */
function accessTable(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  const isTable =
    (ts.isPropertyAssignment(node) && node.name.getText() === 'access') ||
    (ts.isVariableDeclaration(node) && node.type?.getText() === 'AccessTable')
  const given = isTable ? node.initializer : undefined
  return given && ts.isObjectLiteralExpression(given) ? given : undefined
}

/** `() => false` says all there is to say. */
const isNameless = (cell: ts.Expression): boolean =>
  ts.isFunctionExpression(cell) ||
  (ts.isArrowFunction(cell) && cell.body.kind !== ts.SyntaxKind.FalseKeyword)

interface Found<N extends ts.Node = ts.Node> {
  file: ts.SourceFile
  call: N
}

function localCalls(): Found<ts.CallExpression>[] {
  const calls: Found<ts.CallExpression>[] = []
  for (const file of sources)
    visit(file, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return
      const { expression: receiver, name } = node.expression
      if (operations.has(name.text) && isPayload(receiver)) calls.push({ file, call: node })
    })
  assert.ok(calls.length > 20, 'the scan finds the calls')
  return calls
}

/** A property of the call's argument, written in place or in a constant of the same file. */
function propertyOf({ file, call }: Found<ts.CallExpression>, name: string): string | undefined {
  const [argument] = call.arguments
  return argument && valueIn(file, argument, name)
}

function valueIn(file: ts.SourceFile, given: ts.Expression, name: string): string | undefined {
  const literal = literalOf(file, given)
  for (const property of literal?.properties ?? []) {
    if (ts.isSpreadAssignment(property)) {
      const spread = valueIn(file, property.expression, name)
      if (spread !== undefined) return spread
    } else if (property.name?.getText() === name)
      return ts.isPropertyAssignment(property) ? property.initializer.getText() : name
  }
  return undefined
}

/** The object an expression stands for: itself, a constant's, or what a small function answers. */
function literalOf(
  file: ts.SourceFile,
  given: ts.Expression,
): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(given)) return given
  if (
    ts.isAsExpression(given) ||
    ts.isSatisfiesExpression(given) ||
    ts.isParenthesizedExpression(given)
  )
    return literalOf(file, given.expression)
  if (ts.isArrowFunction(given))
    return ts.isBlock(given.body) ? undefined : literalOf(file, given.body)
  if (ts.isCallExpression(given)) return literalOf(file, given.expression)
  if (!ts.isIdentifier(given)) return undefined
  let found: ts.ObjectLiteralExpression | undefined
  visit(file, (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== given.text) return
    if (node.initializer) found ??= literalOf(file, node.initializer)
  })
  return found
}

/** The function the call stands in, whole when it is short, with the comments above it. */
function around(file: ts.SourceFile, call: ts.Node): string {
  const statement = ts.findAncestor(call, isDeclared) ?? file
  const whole = file.text.slice(statement.getFullStart(), statement.getEnd())
  return whole.split('\n').length <= 60 ? whole : nearest(file, call)
}

const isDeclared = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) || (ts.isVariableStatement(node) && ts.isSourceFile(node.parent))

function nearest(file: ts.SourceFile, call: ts.Node): string {
  const statement = ts.findAncestor(call, (node) => ts.isStatement(node) && !ts.isBlock(node))
  return (statement ?? call).getFullText(file)
}

function place({ file, call }: Found): string {
  const { line } = file.getLineAndCharacterOfPosition(call.getStart())
  return `${file.fileName}:${line + 1}`
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

async function parsed(...folders: string[]): Promise<ts.SourceFile[]> {
  const files: ts.SourceFile[] = []
  for (const folder of folders)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const name = join(entry.parentPath, entry.name)
      if (!entry.isFile() || !/\.tsx?$/.test(name)) continue
      if (/(^|\/)(\.next|generated|migrations)\//.test(name)) continue
      const source = await readFile(name, 'utf8')
      files.push(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true))
    }
  return files
}
