// A picture, a tone, a document and a page that are made here: the gallery needs no files for them.

const [width, height] = [320, 160];

/** Hills at dusk, point by point: grey from 0 to 1. */
export const picture = {
  data: Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const hill = (far: number): boolean => y > height * far + 14 * Math.sin(x / (31 + 40 * far) + far * 9);
    return hill(0.82) ? 0.12 : hill(0.66) ? 0.28 : hill(0.5) ? 0.45 : 0.95 - (0.4 * y) / height;
  }),
  shape: [height, width],
} as const;

/** Half a second of A, 440 times a second. */
export const sound = Float32Array.from({ length: 4000 }, (_, at) => 0.4 * Math.sin((at / 8000) * 440 * 2 * Math.PI));

const line = "BT /F1 20 Tf 30 80 Td (Clara Schumann: Piano Concerto, Op. 7) Tj ET";
const objects = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 160] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
  `<< /Length ${line.length} >>\nstream\n${line}\nendstream`,
  "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic >>",
];

/** A document of one page and one line; its readers find the parts by themselves where their places are not listed. */
export const pdf = new TextEncoder().encode(
  `%PDF-1.4\n${objects.map((each, at) => `${at + 1} 0 obj\n${each}\nendobj\n`).join("")}trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n`,
);

/** The sign of the gallery. */
export const sign =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#4453d6" d="M9 3v11.6A4 4 0 1 0 11 18V8h6V3z"/></svg>';

export const page = '<!doctype html><html lang="en"><title>A page</title><p>This is a page of its own.</p></html>';
