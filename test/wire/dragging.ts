// What has begun.
export const begun: string[] = [];
