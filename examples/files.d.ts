// Files as Vite brings them: any as text, films by their address, and style sheets for what they do.
declare module "*?raw" {
  const text: string;
  export default text;
}

declare module "*.webm" {
  const address: string;
  export default address;
}

declare module "*.css" {}
