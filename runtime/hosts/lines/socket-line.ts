// Frames over a WebSocket.
import type { Down } from "../../wire/frames.ts";
import { addressOf, type OpenLine } from "./line.ts";

export const openSocketLine: OpenLine = (app, listener) => {
  const address = addressOf("socket", { app });
  address.protocol = address.protocol.replace("http", "ws");
  const socket = new WebSocket(address);
  socket.onopen = () => listener.opened();
  socket.onmessage = ({ data }) => listener.heard(JSON.parse(data as string) as Down);
  socket.onclose = () => listener.lost();
  return {
    send(frame) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
    },
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
};
