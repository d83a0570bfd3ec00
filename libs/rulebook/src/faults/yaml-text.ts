import { Composer, type CST, type Document, LineCounter, Parser, YAMLParseError } from 'yaml';

/** A text as the YAML reader takes it apart, once for all who look at it; never fails. */
export interface YamlText {
  readonly lines: LineCounter;
  readonly tokens: readonly CST.Token[];
  /** Of the text. */
  readonly length: number;
}

export const yamlTextOf = (text: string): YamlText => {
  const lines = new LineCounter();
  return { lines, tokens: [...new Parser(lines.addNewLine).parse(text)], length: text.length };
};

/** The document of which a text consists; another one after it is an error of the first, as anything else is. */
export const documentOf = ({ lines, tokens, length }: YamlText): Document.Parsed => {
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, stringKeys: true });
  const [document, another] = composer.compose(tokens, true, length);
  // With `true` for the second argument there is one even of an empty text.
  if (!document) throw new TypeError('a text has at least one document');
  if (another) {
    const [from, to] = another.range;
    document.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'a second document begins here'));
  }
  return document;
};
