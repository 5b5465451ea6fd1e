/// <reference types="web" />

/** What the scripts leave on `self` for those that load after them (macros/load_order.py). */

interface Token {
  written: string;
  folded: string;
  kind: "word" | "number" | "date";
  start: number;
  end: number;
}

interface TextPart {
  text: string;
  hit: boolean;
}

interface Hit {
  document: number;
  score: number;
  missing: string[];
}

/** Columns of the index, one item a document; lines of a text are parted by newlines. */
interface SearchColumn {
  values: any[];
  of: string;
}

interface SearchData {
  edition: string;
  size: number;
  columns: Record<string, SearchColumn>;
  terms: string;
  firstTerms: number[];
  firstTexts: number[];
  synonyms: Record<string, string[]>;
  variants: string[][];
  symbols: Record<string, string>;
}

/** A Word file before it is one: see macros/exports/word/markup.py. */
interface WordPage {
  title: string;
  lies: string;
  blocks: any[];
}

/** What was guessed, and the query that takes it back. */
interface SearchNote {
  text: string;
  plain: string;
  label: string;
}

interface SearchEngine {
  docs: Record<string, any[]>;
  prose: string;
  facets(): Record<string, Facet>;
  demandTexts(documents: Iterable<number>): void;
  search(text: string): Hit[];
  notes(text: string): SearchNote[];
  highlight(document: number, text: string): TextPart[];
  snippet(document: number, text: string, length: number): TextPart[];
}

interface Facet {
  label: string;
  values: string[];
  of: number[][];
}

interface DocumentNumber {
  numbers: string[];
  symbols: string[];
  start: number;
  end: number;
  begun?: boolean;
}

interface Vietnamese {
  normalize(text: string): string;
  fold(text: string): string;
  placeTone(word: string): string;
  sameI(word: string): string;
  placedWord(word: string): string;
  matchAt?(pattern: RegExp, text: string, position: number): RegExpExecArray | null;
  dateAt?(text: string, position: number): [string, number] | null;
  tokenize?(source: string, limit?: number): Token[];
  findDocumentNumbers?(
    tokens: Token[],
    known: Set<string>,
    symbols: Map<string, string>,
  ): DocumentNumber[];
  decodeKeys?(text: string, isKnown: (folded: string) => boolean): string | null;
  isSyllable?(folded: string): boolean;
  canonicalDocumentNumber?(text: string, symbols: Map<string, string>): string;
}

/** macros/search/browser/desk.js says what the fields mean. */
interface SearchRequest {
  id?: number;
  query?: string;
  from?: number;
  count?: number;
  chosen?: Record<string, string[]>;
  order?: string;
}

interface SearchAnswer {
  failed?: boolean;
  total?: number;
  hits?: { address: string; title: TextPart[]; text: TextPart[]; facts: string[]; missing: string[] }[];
  facets?: { key: string; label: string; values: [string, number][] }[];
  lacking?: boolean;
  notes?: SearchNote[];
}

interface Window {
  kbVietnamese: Vietnamese;
  kbEngine: Record<string, any> & { creating?(data: SearchData): Generator<any> };
  kbSearch: SearchData;
  kbSearchScripts: string[];
  kbPart(name: string, content: unknown): void;
  kbReadPart(text: string): void;
  kbDesk: new (engine: SearchEngine, isInside?: (address: string) => unknown) => {
    answer(request: SearchRequest): SearchAnswer;
  };
  kbSearchBox(
    load: (names: string[]) => unknown,
    isInside?: (address: string) => unknown,
  ): (request: SearchRequest) => Promise<SearchAnswer>;
  kbAsker(
    tell?: (told: string) => void,
  ): (request: SearchRequest) => Promise<SearchAnswer | null>;
  kbSearchFor(words: string): void;
  kbWordButton(collect: () => WordPage | Promise<WordPage>, name: string): HTMLElement;
  fflate: {
    strToU8(text: string): Uint8Array;
    zipSync(files: Record<string, Uint8Array>, how: { mtime: Date }): Uint8Array<ArrayBuffer>;
  };
  kbWord: Record<"parts" | "sizes" | "fragments", Record<string, string>>;
  kbWordBody(blocks: any[]): string;
  kbWordEscaped(text: string): string;
  kbWordFilled(template: string, marks: Record<string, any>): string;
  kbWordFile(page: WordPage): Uint8Array<ArrayBuffer>;
  kbWordOfRecord(): WordPage;
  kbWordOfHits(request: SearchRequest, chips: Element): Promise<WordPage>;
  kbElement(tag: string, attributes?: Record<string, any>, ...children: (string | Node)[]): Found;
  kbSaid(heading: Element): string;
  kbCopy(text: string, source: Node, done?: string): Promise<string>;
  kbLoad(src: string | URL): Promise<unknown>;
  kbChosen(key: string): any;
  kbChoose(key: string, value: unknown): void;
  kbSave(blob: Blob, name: string): void;
  kbHits: Record<string, (...given: any[]) => any>;
  kbAddress: {
    read(): URLSearchParams;
    rest(change: (params: URLSearchParams) => void): void;
    now(change: (params: URLSearchParams) => void, step?: object): void;
  };
  kbRemember(facts: object): void;
  kbLookupView: Record<string, (...given: any[]) => HTMLElement>;
  kbForm: Record<string, any>;
  kbFormTools: Record<string, any>;
  kbCite(section: Element, id: string): void;
}

declare function kbPut(selector: string, place: InsertPosition, name: string): void;
declare function kbCite(section: Element, id: string): void;
/** In the worker. */
declare function importScripts(...addresses: string[]): void;

/** Pages are HTML; what a selector finds is the kind of control that the template put there. */
type Found = HTMLElement & HTMLInputElement & HTMLFormElement;

interface ParentNode {
  querySelector(selectors: string): Found | null;
  querySelectorAll(selectors: string): NodeListOf<Found>;
}

interface Document {
  getElementById(elementId: string): Found | null;
}

interface Element {
  closest(selectors: string): Found | null;
}
