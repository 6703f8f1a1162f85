// A place in a source, and the source.

export interface Place {
  file: string;
  line: number;
  column: number;
  source: string;
}
