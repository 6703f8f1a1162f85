// What is played this season.
export interface Concert {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly pieces: readonly string[];
  readonly price: number;
}

export const concerts: readonly Concert[] = [
  {
    id: "unfinished",
    title: "The Unfinished",
    date: "2026-12-05",
    pieces: ["Franz Schubert: Symphony in B minor", "Clara Schumann: Piano Concerto"],
    price: 28,
  },
  {
    id: "new-world",
    title: "From the New World",
    date: "2027-01-16",
    pieces: ["Amy Beach: Gaelic Symphony", "Antonín Dvořák: Symphony No. 9"],
    price: 32,
  },
  {
    id: "night",
    title: "Night music",
    date: "2027-02-20",
    pieces: ["Wolfgang Amadeus Mozart: Eine kleine Nachtmusik", "Lili Boulanger: D’un soir triste"],
    price: 24,
  },
];
