// What is thrown where a file has more bytes than a server takes.

export class TooLarge extends Error {}
