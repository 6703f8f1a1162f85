// What is known of a book.
export interface Book {
  title: string;
  author: string;
  /** The year in which it came out. */
  year: number;
}
