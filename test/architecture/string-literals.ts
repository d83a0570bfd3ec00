import ts from 'typescript';

/** A text between quotes, or a part of one between backticks. */
export interface StringLiteral {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What a source says in string literals, types included; the paths it imports from are left out, and so are comments. */
export const stringLiteralsIn = (path: string, source: string): readonly StringLiteral[] => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: StringLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (saysSomething(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ text: node.text, line: line + 1 });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
};

const saysSomething = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node);
