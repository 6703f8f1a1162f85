// Files as Vite brings them: any as text, and style sheets for what they do.
declare module "*?raw" {
  const text: string;
  export default text;
}

declare module "*.css" {}
