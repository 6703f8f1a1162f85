// Sends bytes and tells how far they have come, which `fetch` does not know.

/** Like `fetch`, for what has a body. @param told Called with the part that has been sent, from 0 to 1. */
export function sendBody(
  url: URL,
  { method = "POST", headers, body, signal }: RequestInit,
  told: (part: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers as Record<string, string>))
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => told(total === 0 ? 1 : loaded / total);
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new TypeError("The network has failed."));
    request.onabort = () => reject(new DOMException("Nobody waits for it.", "AbortError"));
    signal?.addEventListener("abort", () => request.abort());
    request.send(body as Blob);
  });
}
