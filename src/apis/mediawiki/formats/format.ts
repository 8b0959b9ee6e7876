import type { Tree } from '../results/shape.ts';

/** The options of the requested format. */
export interface FormatOptions {
  version: 1 | 2;
  utf8: boolean;
  ascii: boolean;
  callback: string | undefined;
  includexmlnamespace: boolean;
  wrappedhtml: boolean;
  pretty: boolean;
}

/** One way of writing data. */
export interface Writer {
  mediaType(options: FormatOptions): string;
  extension(options: FormatOptions): string;
  write(tree: Tree, options: FormatOptions): string;
}

/** One value of `format`. */
export interface Format {
  name: string;
  writer: Writer;
  /** Shown as a page for people. */
  pretty: boolean;
  /** Names of the parameters it takes, as paraminfo lists them. */
  parameters: readonly string[];
}
